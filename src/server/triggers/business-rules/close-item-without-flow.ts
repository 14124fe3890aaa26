new CatalogFulfillment().closeItemWithoutFlow(current.getUniqueValue())

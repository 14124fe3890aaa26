new CatalogFulfillment().itemCanceled(current.getUniqueValue())

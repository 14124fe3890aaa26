outputs.state = new CatalogFulfillment().closeRequestedItem(inputs.requested_item)

outputs.trunk_request = new CatalogFulfillment().createTrunkRequest(inputs.requested_item)

// The page's controller sends the request that its address names; at the first load there is no input yet.
data.sheet = input ? new CarrierSheet().of(input.request) : null

api.controller = function ($location, $window) {
  var c = this
  c.asked = false
  c.server.get({ request: $location.search().request || '' }).then(function (response) {
    c.data.sheet = response.data.sheet
    c.asked = true
  })
  c.print = function () {
    $window.print()
  }
}
/* global api -- the portal hands it to the script of a widget's controller */

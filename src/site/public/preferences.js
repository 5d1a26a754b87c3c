// Runs before the first paint, so that neither language nor colours flash. Everything else waits for the modules.
;(function () {
  var root = document.documentElement
  var ui = null
  var theme = null
  try {
    ui = localStorage.getItem('casebook-interface')
    theme = localStorage.getItem('casebook-theme')
  } catch {
    // Storage may be forbidden; then the browser's own preferences hold.
  }
  if (ui !== 'zh' && ui !== 'en') {
    ui = /^zh/i.test(navigator.language || '') ? 'zh' : 'en'
  }
  root.dataset.ui = ui
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  root.dataset.script = ''
  // Where results are on their way, what else there is to look through would only flash.
  if (/[?&][a-z]+=[^&]/.test(location.search)) root.dataset.asked = ''
})()

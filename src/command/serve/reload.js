// In pages of a site that is built again and again: loads the page anew when another site stands there.
const { site, changes } = document.currentScript.dataset
new EventSource(changes).addEventListener('message', ({ data }) => {
  if (data !== site) location.reload()
})

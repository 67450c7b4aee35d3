// What the room sees where the talk can't start; the slides stand below it, as a page. In the oldest JavaScript, and
// before any other script: it must run where they can't.
(function () {
  var root = document.documentElement;
  function stop(reason) {
    if (root.getAttribute('data-stopped')) return;
    root.setAttribute('data-stopped', 'true');
    var line = document.createElement('p');
    line.setAttribute('role', 'alert');
    line.style.cssText =
      'margin:0;padding:16px 24px;background:#fff;color:#121315;font:600 24px/1.35 sans-serif';
    line.appendChild(document.createTextNode(reason + ' The slides stand below, as a page.'));
    document.body.insertBefore(line, document.body.firstChild);
  }
  function failed(reason) {
    stop('The talk could not start (' + reason + '): load it again, or open case.pdf.');
  }
  var isOld =
    !('noModule' in document.createElement('script')) || ![].toSorted || !window.DecompressionStream;
  window.addEventListener('DOMContentLoaded', function () {
    if (isOld)
      stop(
        'This browser is too old for the talk: Chrome or Edge 110, Firefox 115, Safari 16.4 or later show it.',
      );
  });
  window.addEventListener(
    'error',
    function (event) {
      var from = event.target;
      // Once a view has begun it tells its own faults.
      if (root.getAttribute('data-view') || (from !== window && from.nodeName !== 'SCRIPT')) return;
      failed(event.message || from.src);
    },
    true,
  );
  window.addEventListener('stopped', function (event) {
    failed(event.detail);
  });
})();

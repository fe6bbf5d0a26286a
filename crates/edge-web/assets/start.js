// Keeps what stands behind the `#` of a shortcut across the sign-in: forms lose it.
(function () {
  "use strict";
  var key = "cardea-shortcut";
  var longest = 15 * 60 * 1000;
  var signIn = document.getElementById("sign-in");
  try {
    if (signIn) {
      if (location.hash.length > 1) {
        sessionStorage.setItem(key, Date.now() + location.hash);
      } else {
        sessionStorage.removeItem(key);
      }
    } else {
      var kept = sessionStorage.getItem(key);
      sessionStorage.removeItem(key);
      if (kept && location.hash.length < 2 && Date.now() - parseInt(kept, 10) < longest) {
        history.replaceState(null, "", kept.slice(kept.indexOf("#")));
      }
    }
  } catch (refused) {
    // A browser that keeps nothing shows the first page after the sign-in.
  }
  if (signIn) {
    location.replace(signIn.href);
  }
})();

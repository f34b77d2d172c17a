/* The button to the review stays disabled until the privacy consent is ticked (ACC-08); the server refuses too. */
(() => {
  "use strict";
  const box = document.getElementById("registerForm:privacyConsent");
  const button = document.getElementById("registerForm:review");
  if (box && button) {
    const follow = () => {
      button.disabled = !box.checked;
    };
    box.addEventListener("change", follow);
    window.addEventListener("pageshow", follow);
    follow();
  }
})();

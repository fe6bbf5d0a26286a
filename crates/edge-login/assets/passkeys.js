// Keys and passkeys: the page's form says what is asked for, the browser asks, and the answer goes
// back in the form. Nothing is decided here, and without this script the page says so.
"use strict";

const form = document.querySelector("form[data-ceremony]");

const bytes = (text) => {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (c) => c.charCodeAt(0));
};

const text = (buffer) => {
  const plain = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join("");
  return btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};

const named = (list) => (list ?? []).map((known) => ({ ...known, id: bytes(known.id) }));

// What stands in the page is JSON, in which bytes are base64url (WebAuthn level 3, section 5.1).
const prepared = ({ publicKey }) => {
  const options = { ...publicKey, challenge: bytes(publicKey.challenge) };
  if (options.user) options.user = { ...options.user, id: bytes(options.user.id) };
  if (options.excludeCredentials) options.excludeCredentials = named(options.excludeCredentials);
  if (options.allowCredentials) options.allowCredentials = named(options.allowCredentials);
  return { publicKey: options };
};

const answered = ({ id, rawId, type, response }) => {
  const answer = { clientDataJSON: text(response.clientDataJSON) };
  if (response.attestationObject) {
    answer.attestationObject = text(response.attestationObject);
    answer.transports = response.getTransports?.() ?? [];
  } else {
    answer.authenticatorData = text(response.authenticatorData);
    answer.signature = text(response.signature);
    answer.userHandle = response.userHandle?.byteLength ? text(response.userHandle) : null;
  }
  return { id, rawId: text(rawId), type, response: answer, extensions: {} };
};

const show = (what, there) => {
  form.querySelector(what).hidden = !there;
};

let asking = false;

async function ask(quietly) {
  if (asking) return;
  asking = true;
  show("[data-failed]", false);
  try {
    const options = prepared(JSON.parse(form.dataset.options));
    const credential = await navigator.credentials[form.dataset.ceremony](options);
    form.elements.credential.value = JSON.stringify(answered(credential));
    form.submit();
  } catch {
    // A browser that wants a click first is no failure.
    if (!quietly) show("[data-failed]", true);
    asking = false;
  }
}

if (form) {
  if (window.PublicKeyCredential) {
    form.querySelector("[data-begin]").addEventListener("click", () => ask(false));
    // The key that is pressed in a field asks too, instead of sending a form without an answer.
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      ask(false);
    });
    if ("auto" in form.dataset) ask(true);
  } else {
    show("[data-unsupported]", true);
  }
}

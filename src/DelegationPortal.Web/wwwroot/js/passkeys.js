// Buttons with data-passkey="create" or "get": ask the portal for a challenge, the browser for a signature, and post it with the button's form.

const supported = 'PublicKeyCredential' in window
  && 'parseCreationOptionsFromJSON' in PublicKeyCredential
  && 'parseRequestOptionsFromJSON' in PublicKeyCredential;

for (const button of document.querySelectorAll('button[data-passkey]')) {
  const form = button.closest('form');
  if (supported) {
    form.hidden = false;
    button.addEventListener('click', () => sign(button, form));

    // The Enter key, in a form that has no other button.
    form.addEventListener('submit', event => {
      if (!form.querySelector('button:not([type=button])')) {
        event.preventDefault();
        sign(button, form);
      }
    });
  } else {
    tell(form, 'unsupported');
    form.hidden = false;
    button.disabled = true;
  }
}

async function sign(button, form) {
  button.disabled = true;
  tell(form, null);
  try {
    const options = await fetch(button.dataset.options, { method: 'POST', body: new FormData(form) });
    if (!options.ok) {
      throw new Error(`${options.status}`);
    }
    const json = await options.json();
    const credential = button.dataset.passkey === 'create'
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(json) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(json) });
    form.elements.Credential.value = JSON.stringify(credential);
    form.submit();
  } catch (error) {
    // Whoever closes the browser's window for passkeys has changed their mind; that is no failure to report.
    tell(form, error.name === 'NotAllowedError' || error.name === 'AbortError' ? 'cancelled'
      : error.name === 'InvalidStateError' ? 'known' : 'failed');
    button.disabled = false;
  }
}

function tell(form, what) {
  for (const sentence of form.querySelectorAll('[data-when]')) {
    sentence.hidden = sentence.dataset.when !== what;
  }
}

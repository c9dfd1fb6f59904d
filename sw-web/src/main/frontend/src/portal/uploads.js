// Sends the files of a form one by one, each with its progress, and says at each what became of it: PrimeFaces' upload has one
// kind of paper for all its files, and a progress bar without a name. Without this script the form sends them all at once.
//   <form data-sw-uploaded="words" data-sw-refused="words" data-sw-sending="words">   what is said of a file
//   <input type="file" data-sw-most-megabytes="10" data-sw-too-large="words">         also takes what is dropped upon its row
const VIEW_STATE = 'input[name="jakarta.faces.ViewState"]';
const NONCE = 'input[name="primefaces.nonce"]';
const REPLACED = ['#upload', '#files'];

document.addEventListener('change', ({ target }) => target.files && look(target));
document.addEventListener('dragover', (event) => inputAt(event) && event.preventDefault());
document.addEventListener('drop', (event) => {
  const input = inputAt(event);
  if (input && event.dataTransfer.files.length) {
    event.preventDefault();
    input.files = event.dataTransfer.files;
    look(input);
  }
});
document.addEventListener('submit', (event) => {
  const form = event.target;
  const files = form.dataset.swUploaded ? chosen(form) : [];
  if (files.length && !event.defaultPrevented) {
    event.preventDefault();
    send(form, event.submitter, files);
  }
});

/** How many papers are there: one more is the only proof that one was taken. */
const there = (page) => page.querySelectorAll('#files li').length;
const inputAt = (event) => event.target.closest?.('form[data-sw-uploaded] tr')?.querySelector('input[type="file"]');
const chosen = (form) => [...form.elements].flatMap((field) => [...(field.files ?? [])].map((file) => ({ name: field.name, file })));

/** Says that a file is too large before anything is sent. */
function look(input) {
  const most = Number(input.dataset.swMostMegabytes) * 1024 * 1024;
  if (most) {
    input.setCustomValidity([...input.files].some((file) => file.size > most) ? input.dataset.swTooLarge : '');
    input.reportValidity();
  }
}

async function send(form, button, files) {
  const words = { ...form.dataset };
  const nonce = form.querySelector(NONCE);
  const told = list(form);
  const lines = files.map(({ file }) => line(told, file));
  button.disabled = true;
  let page = document;
  for (const [at, one] of files.entries()) {
    const next = page.querySelector(`#${form.id}`);
    sign(next, nonce);
    page = (await sent(next, button, one, lines[at], words, there(page))) ?? page;
  }
  button.disabled = false;
  if (page !== document) {
    REPLACED.forEach((part) => {
      const fresh = document.adoptNode(page.querySelector(part));
      sign(fresh, nonce);
      document.querySelector(part).replaceWith(fresh);
    });
    document.querySelector(REPLACED[0]).after(told);
    told.focus();
  }
}

/** PrimeFaces has put its number for scripts into the forms of the page as it came; forms of later answers get it too. */
function sign(form, nonce) {
  if (nonce && !form.querySelector(NONCE)) {
    form.append(nonce.cloneNode());
  }
}

/** Sends one file with the form as the last answer had it, and gives the page that comes back; null where none did. */
async function sent(form, button, { name, file }, told, words, before) {
  const body = new FormData(form);
  chosenNames(form).forEach((field) => body.delete(field));
  body.append(name, file);
  body.append(button.name, button.value);
  const progress = document.createElement('progress');
  progress.max = 1;
  progress.value = 0;
  progress.setAttribute('aria-label', `${file.name} ${words.swSending}`);
  told.append(progress);
  const answer = await post(form.getAttribute('action'), body, (part) => { progress.value = part; });
  progress.remove();
  const page = answer && new DOMParser().parseFromString(answer, 'text/html');
  const wrong = page?.querySelector('main .sw-messages.sw-error-summary');
  const whole = REPLACED.every((part) => page?.querySelector(part));
  const taken = whole && there(page) > before;
  say(told, taken, taken ? words.swUploaded : wrong?.textContent.trim() || words.swRefused);
  if (!whole) {
    return null;
  }
  document.querySelectorAll(VIEW_STATE).forEach((state) => { state.value = page.querySelector(`#${form.id} ${VIEW_STATE}`).value; });
  return page;
}

const chosenNames = (form) => [...form.elements].filter((field) => field.type === 'file').map((field) => field.name);

function post(address, body, progressed) {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => progressed(total ? loaded / total : 0);
    request.onload = () => done(request.responseText);
    request.onerror = () => done(null);
    request.open('POST', address);
    request.send(body);
  });
}

function list(form) {
  document.querySelector('#sent')?.remove();
  const made = document.createElement('ul');
  made.id = 'sent';
  made.className = 'sw-files';
  made.tabIndex = -1;
  made.setAttribute('aria-live', 'polite');
  form.after(made);
  return made;
}

function line(told, { name, size }) {
  const made = document.createElement('li');
  const kilobytes = new Intl.NumberFormat(document.documentElement.lang, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 });
  made.append(`${name} (${kilobytes.format(size / 1024)}) `);
  told.append(made);
  return made;
}

function say(told, well, words) {
  const said = document.createElement(well ? 'strong' : 'span');
  said.className = well ? '' : 'sw-error';
  said.textContent = words;
  told.append(said);
}

// Small conveniences. Everything works without them.

// A second press on the way sends nothing twice.
document.addEventListener('submit', (event) => {
  if (event.target.dataset.sent) event.preventDefault();
  event.target.dataset.sent = 'yes';
});
addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent;
});

// What was chosen from a list is shown at once.
for (const button of document.querySelectorAll('button[name=choose]')) {
  button.hidden = true;
  document.getElementById(button.value).addEventListener('change', () => button.form.requestSubmit(button));
}

for (const button of document.querySelectorAll('button.copy')) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const draft = button.parentElement;
    const subject = draft.querySelector('figcaption')?.textContent;
    const body = draft.querySelector('pre').textContent;
    await navigator.clipboard.writeText(subject ? `${subject}\n\n${body}` : body);
    button.textContent = button.dataset.copied;
  });
}

// Where nothing can be pressed one can simply go on typing; on a phone that would open a keyboard over the page.
if (matchMedia('(pointer: fine)').matches && !document.querySelector('.live .option')) {
  document.getElementById('words')?.focus({ preventScroll: true });
}

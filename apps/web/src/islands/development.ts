// While developing: a change of the sources reloads the page, and an island that differs from what the server drew is shown on it.
new EventSource("/development/changes").onmessage = () => location.reload();

addEventListener("island-mismatch", async ({ detail }: CustomEventInit<object>) => {
  const answer = await fetch("/development/mismatch", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(detail) });
  const panel = document.createElement("pre");
  panel.className = "development-error";
  panel.setAttribute("role", "alert");
  panel.textContent = await answer.text();
  document.body.prepend(panel);
});

export {};

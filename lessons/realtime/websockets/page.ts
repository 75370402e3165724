/** The chat page: all in one file, in the browser's language, English or Japanese. */
export const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Chat</title>
<style>
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
  body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
  form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: 1rem 0 }
  label { display: grid; flex: 1; min-width: 8rem }
  input, button { font: inherit; padding: .4rem .6rem }
  ol { list-style: none; margin: 0; padding: .5rem; min-height: 12rem; max-height: 60vh; overflow: auto; border: 1px solid }
  li { overflow-wrap: anywhere }
</style>
</head>
<body>
<main>
<h1 data-word="title"></h1>
<p data-word="help"></p>
<form id="connect">
  <label><span data-word="id"></span><input id="id" inputmode="numeric" pattern="-?[0-9]+" value="1" required></label>
  <button data-word="connect"></button>
</form>
<p id="state" role="status"></p>
<ol id="log" role="log" tabindex="0"></ol>
<form id="send">
  <label><span data-word="text"></span><input id="text" autocomplete="off"></label>
  <button data-word="send"></button>
</form>
</main>
<script type="module">
const english = {
  title: 'Chat', help: '/all TEXT writes to everybody, /to N TEXT to one, bye~~ leaves.', id: 'Your number', connect: 'Connect',
  text: 'Message', send: 'Send', log: 'Messages', open: 'Connected', refused: 'Refused, or cut off', closed: 'Closed',
}
const japanese = {
  title: 'チャット', help: '「/all 本文」は全員へ、「/to 番号 本文」はひとりへ送ります。「bye~~」で退室します。', id: 'あなたの番号', connect: '接続',
  text: 'メッセージ', send: '送信', log: 'メッセージ一覧', open: '接続しました', refused: '拒否されたか、切れました', closed: '閉じました',
}
const isJapanese = /^ja\\b/i.test(navigator.language)
const words = isJapanese ? japanese : english
const find = (id) => document.getElementById(id)
document.documentElement.lang = isJapanese ? 'ja' : 'en'
document.title = words.title
for (const place of document.querySelectorAll('[data-word]')) place.textContent = words[place.dataset.word]
find('log').setAttribute('aria-label', words.log)

let socket
find('connect').addEventListener('submit', (event) => {
  event.preventDefault()
  socket?.close()
  const opened = new WebSocket(location.origin.replace(/^http/, 'ws') + '/ws/' + find('id').value)
  socket = opened
  const say = (text) => { if (socket === opened) find('state').textContent = text }
  opened.addEventListener('open', () => { say(words.open); find('text').focus() })
  opened.addEventListener('close', ({ code, reason }) => say(code === 1006 ? words.refused : [words.closed, code, reason].join(' ')))
  opened.addEventListener('message', ({ data }) => {
    const line = document.createElement('li')
    line.textContent = data
    find('log').append(line)
    line.scrollIntoView({ block: 'nearest' })
  })
})
find('send').addEventListener('submit', (event) => {
  event.preventDefault()
  if (socket?.readyState !== WebSocket.OPEN) return
  socket.send(find('text').value)
  find('text').value = ''
})
</script>
</body>
</html>
`

/**
 * The page of the visual editor; everything else is made by its script.
 * @param folder address of what holds config.json and admin.js, with a slash at its end
 */
export function adminPage(folder: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Edit the content</title>
</head>
<body>
<script type="module" src="${folder}admin.js"></script>
<noscript>The visual editor needs JavaScript. The files can also be edited as text: the guide is content/README.md.</noscript>
</body>
</html>
`
}

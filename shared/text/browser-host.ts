/** What the browser host prints. */
export const browserHostText = {
  standIn:
    'Memory Hygiene runs in a browser tab here, as a stand-in for its desktop window.\nNothing is sent anywhere by this application. Extensions and assistants of your browser can read the page: use a window without them.',
  address: 'Open this address (it works once):',
  stranger:
    'This address lets in one browser, once. For another, end the application with Ctrl+C and start it again.\n',
  end: 'Ctrl+C ends it; so do 15 minutes without a page.',
  idle: 'No page for 15 minutes: ended.',
  building: 'Building the page …',
  failed: 'The page could not be built. Run: npm run build',
  reading: 'Could not be read: {place}',
} as const;

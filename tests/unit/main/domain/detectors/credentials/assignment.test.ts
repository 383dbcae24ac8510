import { describe, expect, it } from 'vitest';
import { detect } from '../../../../../../main/domain/detectors/index.ts';
import { tiers } from '../../../../../../shared/finding.ts';
import { readSentence } from '../../../../../fixtures/prose-secrets/index.ts';

const found = (text: string): string[] =>
  detect(text)
    .filter(({ category, confidence }) => category === 'credential' && confidence >= tiers.possible)
    .map(({ start, end }) => text.slice(start, end));

/** Values stand in double square brackets, which are taken off. */
const given = [
  'password = [[Heron-4417]]',
  'password: [[Heron-4417]]',
  "password: '[[Heron; (4417)]]'",
  'DB_PASSWORD=[[sunflower]]',
  'export MAIL_PASS="[[heron4417]]"',
  '{"password": "[[Heron-4417]]", "name": "anna"}',
  '"{\\"password\\":\\"[[Heron-4417]]\\"}"',
  '{&#34;password&#34;: &#34;[[Heron-4417]]&#34;}',
  "config['db_password'] = '[[Heron-4417]]';",
  'settings["apiKey"] => "[[q7Zx91bT0pLm44aB3dE6]]"',
  'let apiToken: string = `[[q7Zx91bT0pLm44aB3dE6]]`;',
  'var apiToken string = "[[q7Zx91bT0pLm44aB3dE6]]"',
  'api_token := "[[q7Zx91bT0pLm44aB3dE6]]"',
  'API_TOKEN ?= [[q7Zx91bT0pLm44aB3dE6]]',
  '$apiToken .= "[[q7Zx91bT0pLm44aB3dE6]]";',
  'client.setPassword("[[Heron-4417]]");',
  'System.setProperty("API_TOKEN", "[[q7Zx91bT0pLm44aB3dE6]]")',
  'secretKey = Buffer.from("[[q7Zx91bT0pLm44aB3dE6]]", "base64")',
  '<password>[[Heron-4417]]</password>',
  '<apiToken>\n    [[q7Zx91bT0pLm44aB3dE6]]\n</apiToken>',
  '<add key="MailPassword" value="[[Heron-4417]]"/>',
  'if (password === "[[Heron-4417]]") open();',
  'Server=db;User Id=anna;Password=[[Heron-4417]];Encrypt=true',
  'jdbc:derby://localhost/quartz;user=anna;password=[[heron4417]];create=true',
  'https://api.example/v1?user=anna&token=[[q7Zx91bT0pLm44aB3dE6]]&page=2',
  'otpauth://totp/Garden:anna?secret=[[SBVFH5KVSROV2TMO]]&issuer=Garden',
  '//registry.example/:_authToken=[[q7Zx91bT-0pLm44aB3dE6]]',
  'mysql -u root --password [[Heron4417]] shop',
  'deploy --api-key=[[q7Zx91bT0pLm44aB3dE6]]',
];

const notGiven = [
  'password = get_password()',
  'password = os.environ["DB_PASSWORD"]',
  'password: process.env.DB_PASSWORD',
  'password: ${{ secrets.DB_PASSWORD }}',
  'PASSWORD=$DB_PASSWORD',
  'password: string;',
  'def login(password: str, token=None):',
  'token: Token = await getToken(account)',
  '<input type="password" name="password" placeholder="Your password">',
  'password_hash_rounds: 12',
  'passwordMinLength = 12',
  'PASSWORD_RESET_URL=https://shop.example/reset',
  'tokenType: "Bearer"',
  'max_tokens: 4096',
  'secretName: shop-database',
  'credentialsId: "ff083f76-7804-4ef1-80e4-fe975bb9141b"',
  'public_key: "q7Zx91bT0pLm44aB3dE6gH9jK2mN5pQ8"',
  'cacheKey = "user:42:profile"',
  'keyboard: "de-latin1"',
  '"integrity": "sha512-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7aB3dE6gH9jK2mN5pQ8sT1v=="',
  'The key commit is 3a7bd3e2360a3d29eea436fcfb7e44c735d117c4',
  'Release GPG key: 9554F04D7259F04124DE6B476D5A82AC7E37093B',
  '"LABEL_PASSWORD": "Mot de passe"',
  'api_key: your-api-key-here',
  'api_key: xxxxxxxxxxxxxxxxxxxxxxxx',
];

describe('values given to names that say that they are secret', () => {
  it.each(given)('are found, and nothing beside them, in %s', (marked) => {
    const { text, spans } = readSentence(marked);
    expect(found(text)).toEqual(spans.map(([start, end]) => text.slice(start, end)));
  });

  it.each(notGiven)('are not seen in %s', (text) => expect(found(text)).toEqual([]));
});

/** Words that say that something else is to be put in their place, or that a value is made up. One of them is enough. */
const decisive = `
  your yours example examples sample dummy placeholder fake fakes mock mocked changeme changeit replaceme replace insert
  redacted masked censored removed lorem ipsum foobar foobarbaz todo fixme tbd notreal nottherealone invalid myexample
  beispiel exemple ejemplo esempio exemplo przyklad voorbeeld
  changez aendern ändern cambiar cambiami changer modifier remplacer reemplazar sostituire zmien wijzigen
  whatever something anything hunter2 correcthorsebatterystaple`;

/** Words that say what a value is for, or nothing. A value that is made of nothing else is none. */
const empty = `
  a an the my our some any this that here is in of for to from with and or not be put enter add change set get give use new
  old first second real actual valid wrong bad good correct incorrect right super very strong weak secure safe plain clear
  text string str value values val var variable name names key keys id ids data file path url uri host hostname port field
  param parameter arg argument option config configuration setting settings env environment prod production dev development
  staging local localhost server client app application service project org organization company domain account accounts
  secret secrets token tokens password passwords passwd passwort pass passphrase pwd pw pin code credential credentials cred
  creds auth authentication authorization authenticate oauth login logon signin api access refresh private public shared
  session master encryption encrypted encrypt signing signature sign bearer basic digest hash hashed salt salted jwt
  consumer admin administrator root superuser user users username usr guest anonymous anon nobody someone somebody member
  me you owner email mail test tests testing tester tst testuser testpass testpassword testtoken testsecret testkey demo
  default defaults initial temp temporary tmp none null nil undefined empty blank true false yes no on off required optional
  foo bar baz qux quux abc abcd xyz asdf qwerty hello world hi bob alice letmein welcome opensesame sesame
  database db sql postgres postgresql postgis mysql mariadb mssql oracle mongo mongodb redis rabbitmq rabbit docker compose
  kafka elastic elasticsearch ldap smtp ftp ssh git github gitlab aws azure google minio vault
  gis geo qgis geoserver geonetwork geonode mapserver lizmap qfield qfieldcloud mergin osgeo osm
  kennwort geheim schluessel schlüssel benutzer nutzer mot de passe motdepasse mdp utilisateur jeton cle clef secrete
  contrasena contraseña clave usuario senha usuário usuario utilizador segredo chave parola chiave utente segreto
  wachtwoord gebruiker geheimnis sleutel haslo hasło uzytkownik klucz heslo lozinka jelszo jelszó salasana losenord lösenord
  deine dein ihre ihr mein meine votre vos ton tu tus su suo tua twoje jouw din dit hier ici aqui aquí tutaj
  à bitte eingeben entrez saisissez saisir introduzca introduce ingrese inserisci digite wpisz zadejte voer
  passord adgangskode kodeord hemmelig hemmeligt ditt kode sifre şifre parole slaptazodis parool geslo
  пароль Пароль ПАРОЛЬ ваш Ваш твой мой пользователь ключ секрет бд база введите Введите гасло κωδικός Κωδικός סיסמה
  密码 密碼 口令 您的密码 你的密码 请输入密码 パスワード 暗証番号 비밀번호 암호`;

/** As they occur in the texts that are searched: one character for each byte of UTF-8. */
function wordsOf(list: string): ReadonlySet<string> {
  // A byte of a letter may be a space of Latin-1.
  const words = list.trim().split(/\s+/);
  return new Set(words.map((word) => Buffer.from(word, "utf8").toString("latin1")));
}

const decisiveWords = wordsOf(decisive);
const emptyWords = wordsOf(empty);

/** `YourApiKey1` and `ChangeMe123` without breaks between the words. */
const decisiveStart =
  /^(?:your|dummy|example|change_?me|change_?it|replace_?me|insert_?your|enter_?your|mon_?pass_?a_?changer)/i;

/** Set apart by signs it is the word, whatever else there is: `get_your_own_k3J9…`. */
const apart = /(?:^|[-_. ])(?:your|my_own|example|placeholder|change_?me|insert|replace)[-_. ]/i;

/** The word itself in disguise, as documentation and the containers of services have it: `Password12!`, `P@ssw0rd`; the key of Azure's emulator. */
const published =
  /^\{?(?:your_?strong\W{0,3}|my|s[e3]cr[e3]t)?(?:p[a@4][s$]{2}w[o0]rde?|passwd|passwort)[;_-]?\d{0,2}\W{0,4}$|^(?:myawesomegeoserver|www-data)$|^s3cr[e3]t!?$|^\(.*\)$|^eby8vdm02xnocqf/i;

/** Words of this kind without breaks between them: `mydbpwd`. */
const joined =
  /^(?:my|the|your|some|this|db|user|test|admin|pg|api|super|top|repo)*(?:pass(?:word|wd|wort|code|phrase)?|pwd|pw|secret|token|key|user(?:name)?)\d?$/i;

/** The words and numbers that a value is made of, in lower case: `myDBPassword_12` is `my`, `db`, `password`, `12`. */
function partsOf(value: string): string[] {
  const split = value.match(/[A-Z]+(?![a-z\x80-\xff])|[A-Z]?[a-z\x80-\xff]+|\d+/g) ?? [];
  // Only ASCII: bytes of other letters must stay what they are.
  return split.map((part) => part.replaceAll(/[A-Z]+/g, (capitals) => capitals.toLowerCase()));
}

/**
 * Whether a value consists of words that say nothing, such as `my_secret_token`, `user1`, `Passwort`, or has one among
 * whole words that says that it stands for another, such as `your`, `example` or `changeme`.
 */
export function isMadeOfPlaceholderWords(value: string): boolean {
  if (published.test(value) || apart.test(value) || joined.test(value)) return true;
  if (value.length > 80) return false;
  const parts = partsOf(value);
  const words = parts.filter((part) => !/^\d/.test(part));
  if (words.length === 0) return false;
  const isTest = words.some((word) => word.startsWith("test") || word === "demo");
  const digits = value.replaceAll(/\D/g, "").length;
  const symbols = value.replaceAll(/[\w .:/,-]|[\x80-\xff]/g, "").length;
  const isEmpty = (word: string) => emptyWords.has(word) || decisiveWords.has(word) || word.length === 1;
  // Digits at the end of a real word make a weak password of it, which is a password all the same.
  if (decisiveStart.test(value.replace(/^\W+/, "")) && digits <= 5 && symbols <= 2) return true;
  if (symbols === 0 && digits <= (isTest ? 5 : 1) && words.every(isEmpty)) return true;
  if (symbols <= 1 && emptyWords.has(value.toLowerCase().replaceAll(/[^a-z]/g, "")) && digits <= 1) return true;
  return words.some((word) => decisiveWords.has(word)) && words.every((word) => word.length > 2 || isEmpty(word));
}

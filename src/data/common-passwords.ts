import { wordsOf } from '#base/listed.ts'

/** Passwords that stand at the top of every published count of leaks; a column of passwords holds some. */
export const commonPasswords: ReadonlySet<string> = new Set(
  wordsOf(`
    123456 password 12345678 qwerty 123456789 12345 1234 111111 1234567 dragon 123123 baseball
    abc123 football monkey letmein 696969 shadow master 666666 qwertyuiop 123321 mustang 1234567890
    michael 654321 superman 1qaz2wsx 7777777 121212 000000 qazwsx 123qwe killer trustno1 jordan
    jennifer zxcvbnm asdfgh hunter buster soccer harley batman andrew tigger sunshine iloveyou 2000
    charlie robert thomas hockey ranger daniel starwars klaster 112233 george computer michelle
    jessica pepper 1111 zxcvbn 555555 11111111 131313 freedom 777777 pass maggie 159753 aaaaaa
    ginger princess joshua cheese amanda summer love ashley nicole chelsea biteme matthew access
    yankees 987654321 dallas austin thunder taylor matrix welcome welcome1 password1 password123
    admin admin123 qwerty123 p@ssw0rd p@ssword passw0rd changeme letmein1 iloveyou1 1q2w3e4r 1q2w3e
    q1w2e3r4 azerty marseille doudou soleil loulou hallo passwort schatz hallo123 ficken geheim
    qwertz 123abc contrasena estrella tequiero juventus ciao123 amore senha senha123 brasil flamengo
    wachtwoord welkom welkom01 welkom123 haslo polska polska1 zaq12wsx zaq1@wsx hejsan salasana
    kissa heslo heslo123 parola galatasaray fenerbahce besiktas password! monkey123 football1
    liverpool arsenal chelsea1 abcd1234 asdf1234 qwe123 a123456 123456a woaini 5201314 test test123
    guest secret whatever hello hello123 internet pokemon naruto minecraft`),
)

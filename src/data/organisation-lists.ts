import { wordSet, type WordSet } from '#base/word-map.ts'

/**
 * Names that are seldom the victim in a breach report: those who analyse or publish it, and what systems run on.
 * They count against a candidate without ruling it out. Lower case.
 */
const listOf = (text: string): WordSet =>
  wordSet(
    text
      .split(/[,\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  )

export const securityVendors =
  listOf(`kaspersky, kaspersky lab, trend micro, symantec, mcafee, fireeye, mandiant, crowdstrike, palo alto networks, unit 42, check point,
  eset, sophos, f-secure, bitdefender, malwarebytes, proofpoint, cisco talos, talos, rapid7, tenable, qualys, upguard, risk based security, kromtech,
  troy hunt, have i been pwned, hibp, dehashed, leakedsource, leakbase, hold security, recorded future, flashpoint, digital shadows, cyble, group-ib, intel 471,
  hudson rock, shodan, censys, virustotal, leakix, grayhatwarfare, kela, resecurity, socradar, zscaler, okta threat intelligence, secureworks, forcepoint, fortinet, barracuda, imperva, akamai, cloudflare,
  verizon enterprise solutions, gemini advisory, vpnmentor, comparitech, safetydetectives, emsisoft, avast, avg, avira, panda security, webroot, carbon black, sentinelone,
  varonis, knowbe4, armor, volexity, dragos, nccgroup, ncc group, obsidian security, reliaquest, arctic wolf, huntress, cybernews, brinztech, adam research, night lion security, vinny troia, bob diachenko,
  google threat intelligence group, gtig, google project zero, project zero, microsoft threat intelligence, appomni, wiz, netskope, lookout, zimperium, duo security, bitsight, securityscorecard, ponemon institute, ibm x-force, x-force, cert-in, us-cert`)

export const newsOutlets =
  listOf(`reuters, bloomberg, bleepingcomputer, bleeping computer, techcrunch, zdnet, the register, wired, the guardian, guardian, bbc, bbc news, cnn, cnbc, forbes, fortune, the verge,
  ars technica, motherboard, vice, krebsonsecurity, krebs on security, brian krebs, threatpost, dark reading, securityweek, infosecurity magazine, help net security, the hacker news, hackread, cyberscoop, cso online,
  the new york times, new york times, washington post, the washington post, wall street journal, the wall street journal, wsj, associated press, ap, afp, the times, telegraph, the telegraph, daily mail, the independent, sky news, nbc news, abc news, fox news, cbs news,
  databreaches.net, databreaches, softpedia, computerworld, techrepublic, techradar, engadget, gizmodo, mashable, business insider, the record, the record media, 404 media, politico, npr, axios, healthcareinfosecurity, hipaa journal, bankinfosecurity, scmagazine, sc media, sc magazine, security affairs, itpro, the next web, venturebeat, cnet, pcmag, techtarget, information security media group`)

/** What only ever runs within a house, and is nobody to lose data. Lower case. */
export const plainTechnology = listOf(
  'esxi, vmware esxi, hyper-v, vcenter, rclone, oauth, ssl vpn, active directory, lsass, powershell, mfa, sso, api, cve, tls, dns',
)

export const technologyNames =
  listOf(`windows, android, ios, linux, macos, mac os, java, javascript, python, php, mysql, mongodb, mongo db, elasticsearch, redis, couchdb, apache, apache struts, struts, nginx, vbulletin, xenforo, ip.board, ipboard, mybb, phpbb, wordpress, drupal, joomla, magento,
  md5, sha-1, sha1, sha-256, sha256, sha512, bcrypt, scrypt, pbkdf2, argon2, phpass, des, aes, base64, tor, bitcoin, btc, monero, ethereum, usb, vpn, rdp, smb, sql, sql injection, html, http, https, ssl, tls, api, dns, ip, pdf, csv, json, gdpr, hipaa, ccpa, pci, pci dss,
  facebook, twitter, instagram, linkedin, youtube, telegram, discord, whatsapp, reddit, pastebin, github, gmail, outlook, google, google drive, dropbox, mega, amazon, aws, amazon web services, amazon s3, s3, azure, microsoft azure, microsoft, apple, salesforce, snowflake, slack, zoom, cobalt strike, metasploit, powershell, mimikatz,
  breachforums, raidforums, exploit.in, xss, cracked.to, dread, alphabay, hansa, dream market, real deal, the real deal, dark web, darknet, deep web, cve, iot, ceo, ssn, pii, phi, id, isp, u.s, us, uk, eu`)

export const authorityPattern =
  /\b(?:FBI|CIA|NSA|DHS|CISA|HHS|OCR|SEC|FTC|ICO|CNIL|NCSC|NIST|DOJ|Interpol|Europol|Attorney General|Commissioner|Commission|Police|Sheriff|Court|Senate|Congress|Parliament|Prosecutor|Office for Civil Rights|Secret Service|Department of Justice|Homeland Security|Data Protection)\b/

/** Programmes after which their members are called; the office that runs one has a name of its own. Lower case. */
export const publicProgrammes = listOf('medicaid, medicare, medi-cal, peachcare, tricare')

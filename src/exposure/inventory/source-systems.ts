/**
 * How exports of the larger systems are known: names of columns that are that system's own, and forms
 * of values (`find-marks.ts`). Names are written as `headerKey` makes them. From the systems' public
 * object references, database schemas and export formats.
 */
export interface SourceSystem {
  readonly id: string
  readonly label: string
  /** Columns that hardly another system names so. */
  readonly own: string
  /** Columns that it shares with a few others. */
  readonly usual: string
  /** Marks of values with the log-odds that a column of them adds. */
  readonly marks: Readonly<Record<string, number>>
  /** Header endings or beginnings of the system's own making. */
  readonly header?: RegExp
}

export const sourceSystems: readonly SourceSystem[] = [
  {
    id: 'salesforce',
    label: 'Salesforce',
    own: `
      isdeleted systemmodstamp mailingstreet mailingcity mailingpostalcode masterrecordid
      recordtypeid lastmodifiedbyid hasoptedoutofemail leadsource convertedaccountid lastvieweddate
      lastreferenceddate jigsaw ispersonaccount personemail casenumber suppliedemail`,
    usual: `
      accountid contactid ownerid createdbyid createddate lastmodifieddate mailingstate
      mailingcountry firstname lastname title`,
    marks: { 'salesforce-id-18': 5, 'salesforce-id-15': 3.5, 'salesforce-time': 1 },
    header: /__(c|pc|r)$/i,
  },
  {
    id: 'hubspot',
    label: 'HubSpot',
    own: `
      hsobjectid hslastmodifieddate hsanalyticssource hubspotownerid hsemaildomain hscreatedate
      hsleadstatus vid associatedcompanyid recordidcontact hubspotscore contactowner
      marketingcontactstatus marketingcontactstatussourcename associatedcompanyids
      becameacustomerdate becameamarketingqualifiedleaddate numberofformsubmissions
      timelastseen recentconversion originalsource originalsourcedrilldown1 companyowner`,
    usual: `
      recordid leadstatus associatedcompany associatedcompanyidsprimary lifecyclestage numconversionevents createdate lastmodifieddate contactowner becamealeaddate
      firstconversion marketingcontactstatus`,
    marks: {},
    header: /^hs_/i,
  },
  {
    id: 'zendesk',
    label: 'Zendesk',
    own: `
      requesterid assigneeid submitterid satisfactionrating ticketformid followupids brandid
      ticketid groupstationid custom roleid restrictedagent sharedphonenumber sharedtickets
      sharedcomments defaultgroupid ticketrestriction`,
    usual: 'organizationid groupid tags externalid timezone suspended priority subject',
    marks: { 'zendesk-address': 6 },
    header: /^(user|organization)_fields\./,
  },
  {
    id: 'shopify',
    label: 'Shopify',
    own: 'acceptsemailmarketing acceptssmsmarketing acceptsmarketing totalspent totalorders defaultaddresscompany defaultaddressaddress1 lineitemname lineitemquantity lineitemprice lineitemsku financialstatus fulfillmentstatus taxexempt provincecode multipassidentifier adminGraphqlApiId'.toLowerCase(),
    usual:
      'billingname billingstreet shippingname provincecode countrycode note tags lastordername ordername',
    marks: { 'shopify-gid': 6 },
  },
  {
    id: 'woocommerce',
    label: 'WooCommerce',
    own: `
      orderstatus paymentmethodtitle customernote customerip customeruseragent cartdiscountamount
      ordersubtotalamount shippingmethodtitle orderrefundamount couponcode itemcost`,
    usual: 'ordernumber orderdate sku itemname quantity billingemail billingphone',
    marks: { 'woocommerce-status': 4 },
    header: / \((Billing|Shipping)\)$/,
  },
  {
    id: 'wordpress',
    label: 'WordPress',
    own: 'userlogin userpass usernicename userregistered useractivationkey userstatus',
    usual: 'useremail userurl displayname nickname sessiontokens wpcapabilities',
    marks: { phpass: 3, 'wordpress-bcrypt': 6 },
    header: /^(wp_|user_(login|pass|nicename|registered|activation_key))/i,
  },
  {
    id: 'magento',
    label: 'Magento / Adobe Commerce',
    own: `
      incrementid groupid websiteid storeid rptoken rptokencreatedat disableautogroupchange
      defaultbilling defaultshipping failuresnum firstfailure lockexpires taxvat confirmation`,
    usual: 'entityid isactive passwordhash createdin prefix suffix middlename',
    marks: { 'magento-hash': 4.5 },
  },
  {
    id: 'phpbb',
    label: 'phpBB',
    own: `
      usernameclean userregdate userpasschg useremailhash userlastvisit userlastmark
      usersigbbcodeuid userinactivereason userposts userperm usernewprivmsg usertype groupid`,
    usual: 'userpassword useremail userip userbirthday usersig userid',
    marks: { phpass: 1.5 },
    header: /^user_(regdate|lastvisit|sig|ip|posts|type)/i,
  },
  {
    id: 'vbulletin',
    label: 'vBulletin',
    own: `
      usergroupid membergroupids displaygroupid passworddate styleid showvbcode showbirthday
      usertitle customtitle joindate daysprune lastvisit lastactivity lastpost lastpostid
      reputationlevelid pmpopup ipoints infractions birthdaysearch`,
    usual: 'parentemail homepage icq aim yahoo salt posts reputation timezoneoffset ipaddress',
    marks: {},
  },
  {
    id: 'ipb',
    label: 'Invision Community',
    own: `
      memberspasshash memberspasssalt membersdisplayname membersldisplayname membersseoname
      memberslusername membergroupid mgrouppothers msgcounttotal memberloginkey restrictpost
      membersbitoptions bdayday bdaymonth bdayyear`,
    usual: 'memberid joined ipaddress posts title lastvisit lastactivity skin',
    marks: { 'ips-salt-5': 1 },
  },
  {
    id: 'mybb',
    label: 'MyBB',
    own: `
      loginkey usergroup additionalgroups displaygroup postnum threadnum regdate regip longregip
      invisible allownotices hideemail subscriptionmethod receivepms pmnotice showsigs showavatars
      signature birthdayprivacy`,
    usual: 'uid username password salt email avatar lastip lastvisit lastactive',
    marks: {},
  },
  {
    id: 'xenforo',
    label: 'XenForo',
    own: `
      usergroupid secondarygroupids permissioncombinationid messagecount conversationsunread
      alertsunread trophypoints reactionscore custumtitle visible activityvisible`,
    usual: 'userid username email styleid registerdate lastactivity',
    marks: {},
  },
  {
    id: 'drupal',
    label: 'Drupal',
    own: 'signatureformat preferredlangcode preferredadminlangcode defaultlangcode fielduserpicture',
    usual: 'uid name pass mail theme signature created access login status timezone init langcode',
    marks: { 'drupal-hash': 6 },
  },
  {
    id: 'django',
    label: 'Django',
    own: 'issuperuser isstaff datejoined',
    usual: 'lastlogin isactive username firstname lastname password email',
    marks: { 'django-hash': 4 },
  },
  {
    id: 'sap',
    label: 'SAP',
    own: `
      mandt kunnr lifnr pernr adrnr stras pstlz ort01 ort02 land1 regio telf1 telf2 telfx stcd1
      stcd2 stceg smtpaddr telnumber erdat ernam ktokd aufsd loevm spras bukrs vkorg partner
      nameorg1 gbdat natio gesch usrid vorna nachn begda endda parnr pafkt bname addrnumber
      persnumber name1 name2`,
    usual: 'name1 name2 pstlz anred konzs',
    marks: { 'sap-padded': 2, 'sap-date': 0.7 },
  },
  {
    id: 'dynamics',
    label: 'Microsoft Dynamics 365',
    own: `
      emailaddress1 emailaddress2 telephone1 telephone2 statecode statuscode parentcustomerid
      parentcustomeridname owningbusinessunit owningteam owninguser versionnumber
      importsequencenumber overriddencreatedon timezoneruleversionnumber utcconversiontimezonecode
      address1line1 address1postalcode address1stateorprovince address1composite donotbulkemail
      donotpostalmail accountid1 yomifullname exchangerate`,
    usual:
      'contactid createdon modifiedon fullname jobtitle ownerid mobilephone websiteurl transactioncurrencyid',
    marks: { uuid: 0.8, 'microsoft-date': 1 },
    header: /^(new_|cr[a-f\d]{3}_|msdyn_|_.*_value$)/i,
  },
  {
    id: 'mailchimp',
    label: 'Mailchimp',
    own: 'memberrating optintime optinip confirmtime confirmip gmtoff dstoff euid leid lastchanged cc',
    usual: 'emailaddress latitude longitude timezone region notes tags',
    marks: {},
  },
  {
    id: 'stripe',
    label: 'Stripe',
    own: `
      cardissuecountry cardfunding cardlast4 cardfingerprint cardtokenizationmethod cardaddressline1
      delinquent amountrefunded statementdescriptor cardcvcstatus convertedamount`,
    usual:
      'customerid customeremail cardbrand cardexpmonth cardexpyear currency livemode description',
    marks: { 'stripe-id': 6 },
  },
  {
    id: 'mongodb',
    label: 'an application on MongoDB',
    own: 'v',
    usual: 'createdat updatedat',
    marks: { 'mongodb-id': 4.5 },
    header: /^(_id(\.\$oid)?|__v|.*\.\$(oid|date|numberLong))$/,
  },
  {
    id: 'elasticsearch',
    label: 'Elasticsearch or OpenSearch',
    own: '',
    usual: '',
    marks: {},
    header: /^_(index|score|source\..+)$/,
  },
  {
    id: 'firebase',
    label: 'Firebase',
    own: `
      fcmtoken localid provideruserinfo validsince lastrefreshat customattributes
      lastsignedinat disabledat`,
    usual: 'displayname emailverified photourl createdat lastloginat passwordhash salt',
    marks: { 'firebase-key': 5 },
  },
  {
    id: 'auth0',
    label: 'Auth0',
    own: 'loginscount identities appmetadata usermetadata identitiesconnection lastpasswordreset',
    usual: 'emailverified userid nickname picture lastip lastlogin',
    marks: { 'auth0-id': 6 },
  },
  {
    id: 'okta',
    label: 'Okta',
    own: `
      credentialsprovidertype profilelogin profilesecondemail passwordchanged statuschanged
      transitioningtostatus`,
    usual: 'login secondemail mobilephone activated lastlogin lastupdated',
    marks: { 'okta-id': 6 },
    header: /^profile\.(login|secondEmail)/,
  },
  {
    id: 'active-directory',
    label: 'Active Directory or another directory (LDAP)',
    own: `
      samaccountname userprincipalname distinguishedname objectguid objectsid useraccountcontrol
      pwdlastset badpwdcount lastlogontimestamp memberof whencreated whenchanged proxyaddresses
      givenname sn`,
    usual: 'displayname department mail physicaldeliveryofficename telephonenumber',
    marks: { 'x500-member': 4 },
  },
  {
    id: 'aspnet',
    label: 'ASP.NET Identity',
    own: `
      normalizedusername normalizedemail securitystamp concurrencystamp lockoutend lockoutenabled
      accessfailedcount twofactorenabled phonenumberconfirmed emailconfirmed`,
    usual: 'passwordhash username email phonenumber',
    marks: { 'aspnet-hash': 4 },
  },
]

/** Marks that weigh for a system, as the form that values have. */
export const markWords: Readonly<Record<string, string>> = {
  'salesforce-id-18': 'Salesforce ids whose three check characters fit',
  'salesforce-id-15': 'Salesforce ids',
  'salesforce-time': 'times as Salesforce writes them',
  'shopify-gid': 'global ids of Shopify',
  phpass: 'phpass hashes',
  'wordpress-bcrypt': 'bcrypt hashes as WordPress writes them',
  'magento-hash': 'password hashes as Magento writes them',
  'ips-salt-5': 'salts as Invision Community writes them',
  'drupal-hash': 'password hashes as Drupal writes them',
  'django-hash': 'password hashes as Django writes them',
  'aspnet-hash': 'password hashes as ASP.NET Identity writes them',
  'sap-padded': 'numbers filled up with zeros, as SAP does',
  'sap-date': 'days as SAP writes them',
  uuid: 'UUIDs',
  'microsoft-date': 'days as Microsoft writes them in JSON',
  'stripe-id': 'Stripe ids',
  'mongodb-id': 'object ids of MongoDB',
  'zendesk-address': 'addresses of the interface of Zendesk',
  'woocommerce-status': 'states of orders as WooCommerce writes them',
  'firebase-key': 'keys as Firebase makes them',
  'auth0-id': 'Auth0 ids',
  'okta-id': 'Okta ids',
  'x500-member': 'distinguished names of a directory',
}

/** Standard key prefixes of Salesforce objects. */
export const salesforceObjects: Readonly<Record<string, string>> = {
  '001': 'Account',
  '003': 'Contact',
  '005': 'User',
  '006': 'Opportunity',
  '00Q': 'Lead',
  '00D': 'Organization',
  '00T': 'Task',
  '00U': 'Event',
  '00e': 'Profile',
  '00E': 'UserRole',
  '00G': 'Group or Queue',
  '00P': 'Attachment',
  '00v': 'CampaignMember',
  '012': 'RecordType',
  '015': 'Document',
  '02i': 'Asset',
  '02s': 'EmailMessage',
  '500': 'Case',
  '00a': 'CaseComment',
  '570': 'LiveChatTranscript',
  '701': 'Campaign',
  '800': 'Contract',
  '801': 'Order',
  '802': 'OrderItem',
  '01t': 'Product2',
  '01s': 'Pricebook2',
  '068': 'ContentVersion',
  '069': 'ContentDocument',
  '0D5': 'FeedItem',
  '087': 'Idea',
  '0Q0': 'Quote',
}

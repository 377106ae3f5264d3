/** Platforms and products through which other companies' data has been taken. Facts only. */

/** Names between commas; a name may continue on the next line. */
const namesOf = (list: string): readonly string[] =>
  list.split(',').map((name) => name.trim().replaceAll(/\s+/g, ' '))

/**
 * Services in which many customers keep data, and to which others sign in or connect applications, with their
 * editions. The rest is what customers install: appliances, databases, web shops.
 */
const connectedProducts: readonly string[] = namesOf(`
  Salesforce, Salesloft Drift, Microsoft 365, Office 365, Exchange Online, Azure Blob Storage, Microsoft Azure, Amazon
  S3, AWS S3, Google Workspace, Google Drive, Google Cloud, Firebase, Bitbucket, Jira, Confluence, Trello, Power BI,
  BigQuery, Google Cloud Storage, Amazon Redshift, Microsoft Dynamics, OneDrive, Microsoft Teams, Azure Blob, Dynamics
  365, Genesys Cloud, Tableau, Entra ID, Google Sheets, Salesforce Experience Cloud, Salesforce Marketing Cloud,
  Microsoft Power Apps, Power Apps, Azure DevOps, Azure Storage, Azure Active Directory, Google Cloud Platform, Google
  Forms, UKG Pro, Twilio Authy, NICE CXone, Microsoft Entra, Firebase Storage, Google Firebase, SharePoint Online,
  Salesforce Community, Salesforce Data Loader, Salesforce Service Cloud, Salesforce Commerce Cloud, Microsoft
  OneDrive, Microsoft Azure AD, Azure AD, Azure SQL, Azure Cosmos DB, Zoho ManageEngine, PowerSchool SIS, Azure Data
  Lake, Outlook 365, Gmail, Google Docs, Azure Files, Confluence Server, Atlassian Confluence, Jira Service Desk, Jira
  Service Management, Zoho Assist, Zoho CRM, Zoho Desk, Oracle NetSuite, Adobe Acrobat Sign, SynXis, Amazon Connect,
  Google BigQuery, Google Classroom, Microsoft Forms, Microsoft Entra ID, MongoDB Atlas, Zapier, Mattermost,
  Rocket.Chat, Bitwarden, Chatwoot, LiveAgent, Aircall, Recruitee, Ceridian, TrackVia, Caspio, Smartsheet, Canvas LMS,
  GitHub Actions`)
const connectedProviders: readonly string[] = namesOf(`
  Snowflake, Salesloft, Gainsight, Okta, Zendesk, Workday, ServiceNow, HubSpot, Mailchimp, Twilio, GitHub, GitLab,
  Slack, PowerSchool, Blackbaud, Box, Dropbox, Zoho, Freshdesk, Intercom, Klaviyo, SendGrid, Shopify, Databricks,
  NetSuite, DocuSign, Atlassian, Airtable, Marketo, Supabase, Braze, Mixpanel, CircleCI, BigCommerce, Auth0,
  Pipedrive, Typeform, SurveyMonkey, Amplitude, UKG, Paycor, BambooHR, SmartRecruiters, Egnyte, Datadog, Monday.com,
  Asana, ClickUp, RingCentral, Five9, Talkdesk, Genesys, Freshworks, Help Scout, LivePerson, Medallia, Qualtrics,
  Jotform, OneLogin, Travis CI, Amazon Web Services, Iterable, Instructure, Dayforce, Notion, Personio, Workable,
  Pardot, Salesforce Pardot, Gorgias, Kustomer`)
export const connectedServices: readonly string[] = [...connectedProducts, ...connectedProviders]

/**
 * Software and services whose name is not a firm's, or in reports of breaches always means the service: never a
 * supplier by that name.
 */
export const productNames: readonly string[] = [
  ...connectedProducts,
  ...namesOf(`
  MOVEit Transfer, MOVEit, GoAnywhere MFT, GoAnywhere, Accellion FTA, Oracle E-Business Suite, Oracle Cloud, Oracle
  EBS, npm, PyPI, SharePoint, Microsoft Exchange, Elasticsearch, Cleo Harmony, CrushFTP, Serv-U, Citrix Bleed,
  NetScaler, Citrix ShareFile, ShareFile, Ivanti Connect Secure, Pulse Secure, Fortinet FortiGate, ConnectWise
  ScreenConnect, ScreenConnect, Kaseya VSA, SolarWinds Orion, Magento, WordPress, vBulletin, Drupal, Apache Struts,
  SAP NetWeaver, WooCommerce, Discourse, SAP SuccessFactors, Oracle PeopleSoft, PeopleSoft, Redis, Jenkins,
  Kubernetes, Ivanti EPMM, Fortinet FortiManager, Moodle, Webex, OpenSearch, Kibana, Docker Hub, VMware ESXi,
  QuickBooks, PrestaShop, OpenCart, Adobe Commerce, Adobe Experience Cloud, Adobe Campaign, Active Directory, Google
  Analytics, Outlook Web Access, Microsoft Outlook, Microsoft SQL Server, PostgreSQL, MySQL, CouchDB, Amazon Cognito,
  Amazon EC2, Amazon RDS, Oracle Identity Manager, Oracle WebLogic, SAP S/4HANA, SAP Ariba, Odoo, ownCloud, Citrix
  NetScaler, FileZen, WS_FTP, Wing FTP, SolarWinds Serv-U, Aspera Faspex, IBM Aspera, Titan MFT, JSCAPE, Progress
  Telerik, Gladinet CentreStack, CentreStack, TeamCity, JetBrains TeamCity, Grafana, osTicket, Cisco ASA, Cisco Duo,
  Cisco Webex, FortiGate, FortiManager, Palo Alto Networks GlobalProtect, GlobalProtect, Roundcube, MOVEit Cloud,
  Magento Commerce, Joomla, TYPO3, phpBB, XenForo, MyBB, IP.Board, Invision Community, Oracle Opera, Dataverse,
  Hyper-V, Western Digital My Cloud, Hadoop, Apache Solr, Apache Kafka, Jupyter, Visual Studio Code, ClickHouse,
  Click2Gov, GovDelivery, VMware vCenter, vCenter, VMware Horizon, Cassandra, DynamoDB, Amazon DynamoDB, Memcached,
  Neo4j, MariaDB, InfluxDB, RethinkDB, Apache Airflow, Apache Cassandra, Apache Tomcat, ColdFusion, Adobe ColdFusion,
  Firestore, Power Automate, OneNote, Microsoft SharePoint, Cosmos DB, Langflow, n8n, Metabase, Apache Superset,
  Retool, Citrix Virtual Apps, Citrix ADC, FortiOS, FortiWeb, FortiClient EMS, Ivanti Neurons, Ivanti Cloud Services
  Appliance, MobileIron, Ivanti Sentry, PAN-OS, Cisco IOS XE, Cisco AnyConnect, SonicWall SMA, Barracuda ESG,
  Barracuda Email Security Gateway, F5 BIG-IP, BIG-IP, Juniper SRX, Cityworks, Trimble Cityworks, SysAid, SAP Commerce
  Cloud, Sage 300, Sage Intacct, Ellucian Banner, Schoology, Brightspace, Epic MyChart, MyChart, eClinicalWorks,
  FileMaker, Lotus Notes, Novell GroupWise, LimeSurvey, Quest KACE, Veeam Backup, Aruba Central, CentOS Web Panel,
  cPanel, Plesk, WHMCS, MikroTik, AWS Cognito, AWS EC2, Artifactory, SonarQube, Telerik UI, Telerik, Microsoft Intune,
  RustDesk, Splashtop, Dentrix, Open Dental, Zabbix, Nagios, Keycloak, MinIO, RabbitMQ, Cloudflare R2, Exchange
  Server, iCloud, Google Photos, Google Groups, Raiser’s Edge, Oracle Database, Amazon Aurora, SmarterMail, Cleo
  LexiCom, Cleo VLTrader, Fortinet, Quick Assist, MeshCentral, Synology NAS, PaperCut NG, Sophos Firewall, Contact
  Form 7, Citrix Workspace, VMware, Check Point Security Gateway, Zyxel Firewall, Amazon WorkSpaces, Microsoft Access,
  HCL Domino, Matomo, Craft CMS, Umbraco, Sitefinity, Liferay,
  Amazon Web Services S3, ESXi, vSphere, VMware vSphere, Workspace ONE, AirWatch, Proxmox, XenServer,
  XenApp, XenDesktop, Citrix XenApp, SAP, SAP ERP, SAP R/3, SAP HANA, SAP Business One, SAP Concur,
  SAP Hybris, SAP Fieldglass, Siebel, JD Edwards, Oracle HCM, Oracle Fusion, Oracle APEX, Oracle Eloqua,
  Oracle Responsys, Oracle Taleo, Taleo, Oracle MICROS, Infor, IFS Applications, Epicor, Dynamics NAV, Dynamics CRM,
  Dynamics AX, Business Central, Microsoft CRM, JBoss, WildFly, Log4j, Log4Shell, WebSphere, IBM WebSphere,
  GlassFish, Spring Boot, phpMyAdmin, Adminer, pgAdmin, Webmin, Virtualmin, DirectAdmin, ISPConfig, CyberPanel, VNC,
  RealVNC, TightVNC, UltraVNC, pcAnywhere, DameWare, Radmin, GoToMyPC, Bomgar, Apache Guacamole,
  Chrome Remote Desktop, Azure Virtual Desktop, Remote Desktop Gateway, Perforce, Subversion, Gerrit, Gitea, Gogs,
  Phabricator, Redmine, Bugzilla, MantisBT, YouTrack, Azure Pipelines, Buildkite, Bitrise, AppVeyor, Argo CD,
  Rundeck, JFrog, Nexus Repository, RubyGems, NuGet, Maven Central, Packagist, Chrome Web Store, OpenShift,
  Portainer, Rancher, Ansible, SaltStack, Terraform Cloud, HashiCorp Vault, Koha, Ex Libris Alma, Moodle Workplace,
  Blackboard Learn, Sakai, ILIAS, Stud.IP, ManageBac, iSAMS, Edupoint Synergy, Technolutions Slate, PowerSource,
  Skyward, Naviance, Aeries, ClassDojo, Edmodo, ParentPay, Bromcom, SITS:Vision, Turnitin, Campus Nexus,
  Ellucian Colleague, Meta Pixel, Facebook Pixel, TikTok Pixel, Google Tag Manager, Hotjar, FullStory, NHSmail,
  SystmOne, EMIS Web, Adastra, Carenotes, Allscripts, NextGen Healthcare, Greenway Health, Practice Fusion, DrChrono,
  Kareo, AdvancedMD, Cerner Millennium, Veeva Vault, Medidata, Dentally, Phreesia, Thycotic, Secret Server,
  KeePass, 1Password, Dashlane, JumpCloud, AD FS, ADFS, Shibboleth, SecurID, RSA SecurID, ForgeRock, SailPoint,
  Gigya, Entra, SQL Server, MSSQL, IBM Db2, DB2, AS/400, Informix, Couchbase, Apache Hive, Apache Druid, Teradata,
  Vertica, Greenplum, ArangoDB, SQLite, ZooKeeper, Apache ZooKeeper, etcd, ActiveMQ, Apache ActiveMQ, Kafka,
  Logstash, Graylog, Looker, Qlik, QlikView, Cognos, MicroStrategy, Redash, ThoughtSpot, Fivetran, MuleSoft,
  Informatica, Talend, Boomi, Workato, Make.com, IFTTT, Microsoft Office 365, M365, O365, Outlook.com, Hotmail,
  OneDrive for Business, Microsoft Office, Google Cloud SQL, Google Vertex AI, Google Contacts, Google Calendar,
  Google Meet, Google Apps, G Suite, GCP, DigitalOcean Spaces, IBM Cloud, Tencent Cloud, Huawei Cloud, Yandex Disk,
  Yandex Cloud, AWS Lambda, AWS Redshift, Amazon SES, Amazon Elasticsearch, Cloudinary, Azure SQL Database,
  Azure Key Vault, Azure Web Apps, AWS Glacier, Amazon Simple Storage Service, Shopware, OXID eShop, osCommerce,
  Zen Cart, nopCommerce, Volusion, Ecwid, VTEX, Tiendanube, Lightspeed eCom, Gambio, Elementor, WPForms,
  Gravity Forms, Ninja Forms, Kentico, DotNetNuke, Contao, Strapi, Plone, Wagtail, Concrete CMS, Squiz Matrix,
  Alfresco, Documentum, OnBase, M-Files, Nuxeo, Simple Machines Forum, Vanilla Forums, NodeBB, Flarum,
  WoltLab Burning Board, Burning Board, PunBB, FluxBB, BuddyPress, Bitrix24, 1C-Bitrix, Bitrix, amoCRM, Vtiger,
  SuiteCRM, Creatio, Pega, Pulse Connect Secure, Ivanti Endpoint Manager, SonicOS, Junos, Juniper,
  NetScreen, Palo Alto Networks, Cisco Smart Install, Cisco Unified Communications Manager, Sophos XG,
  Cyberoam, DrayTek, FortiMail, FortiSandbox, FortiVoice, Array AG, Zyxel, UniFi,
  WatchGuard Firebox, Check Point, Netgear, ReadyNAS, Hikvision, Dahua, Verkada, Avaya, Mitel,
  MiVoice Connect, 3CX, Asterisk, FreePBX, Cisco Jabber, Cisco Firepower, NetBackup, Backup Exec, Arcserve,
  Carbonite, Unitrends, Druva, N-central, ConnectWise Automate, ConnectWise Manage, LabTech, Pulseway, NinjaRMM,
  Tactical RMM, SCCM, BigFix, Tanium, LANDesk, ServiceDesk Plus, ADSelfService Plus, Desktop Central, OTRS, Zammad,
  GLPI, TOPdesk, BMC Remedy, Freshservice, HappyFox, Tawk.to, Globalscape EFT, Globalscape, Axway SecureTransport,
  FileCatalyst, Fortra GoAnywhere, LiquidFiles, Seafile, Filr, Hightail, SendSafely, HelloSign, Dropbox Sign,
  PandaDoc, Adobe Sign, SignNow, Progress MOVEit, Cleo Integration Cloud, Accellion File Transfer Appliance, SFTPGo,
  CoreFTP, FileZilla Server, Horde, SquirrelMail, MDaemon, IceWarp, Kerio Connect, GroupWise, Exim, OWA,
  Outlook on the web, Exchange ActiveSync, Yandex Mail, Zoho Mail, Mandrill, ExactTarget, Marketing Cloud,
  MailerLite, GetResponse, AWeber, Mautic, Omnisend, Customer.io, OneSignal, Cvent, DATEV, QuickBooks Online, Xero,
  MYOB, Exact Online, FreshBooks, Coupa, Concur, Expensify, ADP Workforce Now, SuccessFactors, iCIMS, Kenexa,
  UltiPro, Kronos Private Cloud, Workforce Central, Cegid, Sage HR, Yardi, AppFolio, Entrata, Buildium, Mindbody,
  Glofox, Opera PMS, Guesty, SiteMinder, Clio, Relativity, Everlaw, Aderant, Elite 3E, CiviCRM, Bloomerang,
  DonorPerfect, NationBuilder, EveryAction, Spektrix, AudienceView, OpenTable, Wrike, Zulip, Google Workspace Admin,
  ChatGPT, Copilot, GitHub Copilot, Microsoft Copilot, Ollama, LiteLLM, Flowise, Otter.ai, Cisco Umbrella, Wufoo,
  Formsite, Cognito Forms, Magento Open Source, Adobe Experience Manager, Adobe Connect, Autodesk Vault,
  SolidWorks PDM, Siemens Teamcenter, Windchill`),
]

/** Services named like the firm that runs them, which may have been breached itself and be the supplier. */
const providerNames: readonly string[] = [
  ...connectedProviders,
  ...namesOf(`
  Accellion, MongoDB, Cleo, BeyondTrust, Veeam, Sitecore, Citrix, Kiteworks, PaperCut, SonicWall, ManageEngine,
  Ellucian, Cerner, DigitalOcean, Backblaze, ZoomInfo, ActiveCampaign, Brevo, Sendinblue, Mailgun, Postmark, Oracle
  Health, Oracle Hospitality, Cornerstone OnDemand, Blackboard, Infinite Campus, Athenahealth, Sumo Logic, Splunk,
  Postman, Figma, Vonage, Kayako, Formstack, DocuWare, OpenText, Laserfiche, iManage, Kaseya, N-able, ConnectWise,
  TeamViewer, AnyDesk, SimpleHelp, LogMeIn, LastPass, Ping Identity, CyberArk, Checkout.com, Squarespace, Wix,
  Navitaire, Eventbrite, ServiceTitan, Procore, Nutanix, Synology, QNAP, Acronis, Commvault, Rubrik, Cohesity, Hugging
  Face, Alibaba Cloud, Zimbra, Nextcloud, Constant Contact, Campaign Monitor, Vercel, Netlify, Heroku, Rackspace,
  SolarWinds, Codecov, Kronos, Sisense, Bullhorn, NetDocuments, NinjaOne, Datto, Jamf, Meditech, Cloudbeds, Tessitura,
  WeTransfer, Atera, WatchGuard, Wasabi, Basecamp, Evernote, Chargebee, Recurly, SevenRooms, Teamtailor, Sugar CRM,
  SugarCRM, Insightly, Sprinklr, Emarsys, Dotdigital, Mailjet, SparkPost,
  Booking.com, Adyen, Braintree, LogMeIn Rescue, Zoom, GoTo, Mimecast, Proofpoint,
  Barracuda, New Relic, PagerDuty, Sentry, MessageBird, Sinch, Infobip, Plivo, Nexmo, Bandwidth, OVHcloud, Linode,
  Cornerstone, Paylocity, Paychex, Gusto, Rippling, Greenhouse, Lever, Deel, OpenAI, Acuity Scheduling, Calendly,
  Segment, mParticle, Attentive, Listrak, Bronto, Cheetah Digital, Silverpop, Campaigner, Veeva, Arcadia, Finalsite,
  Illuminate Education, Edupoint, Technolutions, Schoolbox, Travelport, Amadeus, Sabre, Mews, Granicus, CivicPlus,
  Accela, Tyler Technologies, Donorbox, Classy, JustGiving, iContact, Benchmark Email, Sendy, Iron Mountain, Verint,
  NetMotion`),
]

export const platformNames: readonly string[] = [...productNames, ...providerNames]

/** Names that are common words or parts of others' names too: the words around them must say that the product is meant. */
export const alsoWords: ReadonlySet<string> = new Set(
  namesOf(`
  Box, Notion, Wix, Kronos, Intercom, Gmail, Cleo, Epic, Canvas, Cassandra, Discourse, Postman, Jenkins, Dataverse,
  Docker Hub, Amplitude, Instructure, Workable, Evernote, Iterable, Brevo, Square, Drift, PayPal, Zoom, GoTo,
  Sentry, Bandwidth, Cornerstone, Greenhouse, Lever, Segment, Attentive, Arcadia, Classy, Mews, Sabre, Deel, Gusto,
  Copilot, Asterisk, Horde, Relativity, Looker, Elementor, Skyward, Infor, Check Point, Palo Alto Networks, OpenAI,
  Mimecast, Proofpoint, ChatGPT, AWS, Azure, S3, SAP, VNC, Stripe, PowerSource, Technolutions, Perforce, phpMyAdmin,
  Hikvision, Concur, Amadeus, Hotmail, Outlook.com, KeePass, 1Password, Dashlane, Entra`),
)

/** Tools for remote work, which intruders bring along as often as they find them. */
export const remoteTools: ReadonlySet<string> = new Set(
  namesOf(`
  AnyDesk, Splashtop, RustDesk, MeshCentral, Atera, TeamViewer, Quick Assist, SimpleHelp, ScreenConnect, Zoho Assist,
  NinjaOne, Microsoft Teams`),
)

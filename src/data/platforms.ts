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
  HCL Domino, Matomo, Craft CMS, Umbraco, Sitefinity, Liferay`),
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
  SugarCRM, Insightly, Sprinklr, Emarsys, Dotdigital, Mailjet, SparkPost`),
]

export const platformNames: readonly string[] = [...productNames, ...providerNames]

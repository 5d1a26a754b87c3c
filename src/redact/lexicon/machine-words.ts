/** Words about machines' names. */

/** What machines are called after, in front of a number: `DB01`, `print02`. Regular expression source. */
export const machineRoles =
  'srv|svr|dc|adc?|exc?h?|mx|ts|tsbroker|rds(?:h|lic|cb|gw)?|rdlic|prt|prn|print|fs|file|nas|db|sql|ora|web|app|iis|ctx|xa|vdi|esxi?|hv|wsus|sccm|dhcp|vpn|bak|backup|mail|smtp|lic|kms|erp|sap|his|pacs|crm|oa'

/** Words that stand before a number and make no machine's name: products, versions, ports, formats, parts. Lower case. */
export const notMachines: ReadonlySet<string> = new Set(
  `
  sqlncli vmfs docker ora tns ogg rman dhcpv ipv smb nfs tls ntlmv msoledbsql sqlsrv odbc jdbc nvme vmxnet pvscsi ext xfs
  windows win server office excel word outlook exchange sharepoint sql mysql oracle postgres postgresql redis mongodb python
  java jdk jre php node nodejs python perl ruby dotnet net framework ie edge chrome firefox safari android ios macos osx
  ubuntu debian centos rhel suse fedora kylin uos sp rc ga beta alpha build release version ver rev r v x ipv http https
  smb nfs tls ssl sha md aes rsa des ecc ntlm ntlmv usb pcie pci sata nvme hdmi dp vga com lpt eth ens eno enp bond br vlan
  lan wan wlan port page line step item event error code id kb cve rfc iso utf gb big base crc mp ucs unicode tcp udp icmp
  ps pcl pclm layer level phase case ticket number no part chapter section figure table appendix channel core cpu gpu ram
  disk drive hdd ssd raid lun vol volume partition sda sdb sdc hda nic user test demo example host hostname localhost
  machine computer pc client printer vm instance job task thread process pid day week month year hour minute second am pm
  exit status state mode type class group role option method rule api oauth saml log4j h264 h265 mp3 mp4 s3 ec2 b2b b2c
  jan feb mar apr jun jul aug sep oct nov dec january february march april june july august september october november december
  step part day week appendix error err screenshot screen image img pic photo scan file log dump draft v us eu ap
  co h d f g k m p q s t z a b c e i j l n o u w y th st nd rd
  appdata system32 syswow64 x86 x64 amd64 arm64 win32 win64 kernel32 user32 ntdll mp3 vb vc vs crm dynamics
  `
    .trim()
    .split(/\s+/u),
)

/** Parts of machines' names that say what the machine does: `jx-att-db`. Lower case. */
export const machineParts: ReadonlySet<string> = new Set(
  'srv svr dc db sql app web fs file nas print prt prn gw fw sw vpn mail mx sap erp his rds ts ctx vdi esx esxi hv bak bkp backup sync log proxy cache node master slave kiosk pos cam nvr wms mes scada dns dhcp ad lic sftp ftp git ci jump bastion edge core lb api etl rpt ctl bridge gate relay report test prod dev uat stg'.split(
    ' ',
  ),
)

/** Parts of names in parts that no machine has: `QX-POOL-09`. Lower case. */
export const partsOfSettings: ReadonlySet<string> = new Set(
  'pool queue job rule policy gpo task role form template model lot batch order profile scope plan zone grp group'.split(
    ' ',
  ),
)

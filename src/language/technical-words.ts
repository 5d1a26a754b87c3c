/** Words that texts of help desks write in small letters and that no list of English words has: tools, parts, short forms. Lower case. */
export const technicalWords: ReadonlySet<string> = new Set(
  `
  abends ack acks acl admins adskflex akmods allssh amcheck anonymised apachectl apiserver apk apparmor appdata archivelog archiver arp
  arping ascii asmcmd async atime auditctl auditd ausearch auth autocommit autocomplete autocrlf autodiscover autoextend autofs autoscaler
  autosize autostart autovacuum aux avc avg aws azurerm backend backends backplane backupset barcode bgp bgsave bigint bigkeys binlog
  binlogs bitness blkid bootable bpclntcmd bpduguard btree btrfs cacerts calicoctl cert certbot certutil cfg cgroup charset chdev
  checksums chkdsk chmod chown chrony chronyc chronyd chroot cifs clocksource clstats cmd cmdlet codec codeunit comms compat conf config
  configs conntrack const containerd copytruncate corosync cpu crashkernel crc crm cron crontab crypto cscript csv ctl dat datadir
  datafile dataset datasets datasource datastore datastores datfrozenxid dbs dcdiag debsums dedup deduplicated deduplication dept desc
  dest devs dfsadmin dfsrdiag dfsutil dhcp diag diff dind dir dirquota dirs diskpart distro dkim dll dmarc dmesg dminit dmp dnf dns dpi
  dpkg dracut dsm dsregcmd elasticsearch enq env errcode errmsg errno errorlog errpt esxcli esxtop etc etcd etcdserver ethtool eval exe
  exportfs failover filegroup filesystem findmnt findstr fio firefox firewalld frontend fsck fsinfo fstab fsutil fsync ftp ftype gcloud
  gedaan getenforce getent getstatus glibc gmail gpedit gpresult gpupdate grep gsql gunicorn haproxy hba hdfs heapdump hostd hoster hostid
  hostname hotfix hotline hotspot hpa hprof hrs html httpd hwclock hypervisor iam icacls ics idmap ifconfig iframe iisreset indexserver
  init initdb initramfs innodb inode inodes inotify inq int intra ionice ios iostat ipads ipconfig iperf iphone iphones ipmitool ips ipsec
  iptables jcmd jdbc jit jmap journalctl json jstack jumboframe kdump keepalive keepalives keycloak keylifeseconds keytab keytool kinit
  klist ktpass kubeadm kubeconfig kubectl kubelet ldap libc libpq libvirt lic liveness lmgrd lmhostid lmstat lmutil localappdata
  localdomain localhost logcli logfile loginctl logrotate lookups loopback lossy lpoptions lpstat lsattr lsmod lsnrctl lsof lvconvert
  lvextend lvs mab mainboard makestep mariabackup mariadb maxmemory maxsize mbit mdmdiagnosticstool mdutil memstore memtest minidump mins
  misscount mkdir mknod modprobe mokutil mondays mongod mortem mpatha mqm msdb msec msg msgs msiexec mss mssfix mstsc mtime mtu multipath
  multipathd musl mvn mysqlbinlog mysqld mysqldump mysqlnd nameserver namespace namespaces nat nbcertcmd nbrbutil ndots netdom netplan
  netsh netstat nextval nfs niping nltest nodetool noeviction noexec nofail nofile nosuid npm nslookup ntdsutil ntp num nvme occ occurr
  ocssd offline onboarding onedrive onmicrosoft oom openresty openssh openssl oplog osd ospf overcommit patroni patronictl pcap pcs pct
  pdf perccli perf permerror pfs pfsense pgbouncer pgjdbc pgs pgx php phy pid pidof pigz pjsip podman pollad pooler porterrshow portfast
  postgres powercfg ppl preauth prefetch printbrm prio processlist procmon psql pst publickey pvecm qmgr qtree rabbitmqctl rbd rcode
  rdpclip reagentc reauthentication rebalance rebalances rebalancing recv reflashed reg reindex reindexed rekey relatime relayhost
  relfrozenxid relkind relname repadmin reparse replsummary repo resharding resilver restorecon resync retrans retransfer reweight rman
  rndc robocopy rollout rpcbind rpm rsa rsync rsyslog ruleset runbook saprouter scontext scp scutil sdb sdc sdd sed sel semanage seq
  setenforce setmqaut setsebool setspn setstatus setval setvar sfpshow shadowstorage shm slmgr smartcard smartctl smbd smtp snapmirror
  snmpget snmpwalk softmode softphone sonarqube spf spfile sqlplus src srv srvctl sshd ssl stat strace subfolder subnet subnets subst sudo
  sundays superuser supportsave svmon syn syncer syncrepl sys sysadmin sysctl sysdate sysdba sysfs syslog sysprep systemctl systemd
  systeminfo tablespace tablespaces tarball tcontext tcp tcpdump telegraf tempdb tidb tikv timedatectl timesheet tls tmp tmpdir tmpfs
  tnsping toomanyrequests traceroute tracert trustpoint tsextend ttl tzdata udev udp ufw uid ulimit umount uname uncordon unencrypted
  unicast unindexed unmanaged unmap unmount untick unticked untrusted uplink uplinks upmap upstreams uptime url usb userid util uuid
  vacuumdb var varchar vdisk vers vhdx vhost vhosts vlan vmdk vmfs vmfsfilelockinfo vmkernel vmkfstools vmkping vmstat vol vpn vpxa vpxd
  vrrp vserver vssadmin webhook wel whoami wifi wildfly winhttp winver wlan wmic worklist wsl xfs xid xls xlsx xmin xml xtrabackup yaml
  zdebug zfs zpool zypper
  authn bluetooth boolean checksum chromebook chromebooks config datacenter datacentre dedupe django dockerfile ethernet exchange fargate flink
  alt ctrl esc entra nacos gitea xen traefik macbook macbooks thunderbird foxmail navicat dropbox webmail keychain keychains kbit mbps keyset
  memcached jupyter debezium clonezilla hetzner dockerfiles supermicro hirschmann plantronics tunnelblick metaspace profinet barcodes eth isr sku qty
  feb saturdays wednesdays swiss australian brazilian taiwanese deutsche eco ext blocklisted nightlies validator pls frontdesk gbit gbps geo hyperlink istio jabra jamf kepware kudos lync modbus netgear netlogon oauth prometheus proxmox qlik quarkus
  redistributable signin skype solr subtask synology teams toolkit unshare visio wireshark xeon zigbee zscaler
  hola ciao danke merci obrigada obrigado gracias grazie bonjour salut servus hallo herr frau pan pani kia slán mme señor señora hiya yay phew omg
  `
    .trim()
    .split(/\s+/u),
)

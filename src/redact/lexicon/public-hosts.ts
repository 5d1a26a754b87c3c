/** Hosts whose addresses are knowledge: vendors' documentation and downloads, package registries, well-known services. */

/** Registrable domains; every host under one of them is public. Lower case. */
export const publicDomains: ReadonlySet<string> = new Set(
  `
  microsoft.com windows.com office.com office365.com live.com outlook.com msn.com lync.com windowsupdate.com msdn.com azure.com azure.net
  microsoftonline.com sharepoint.com onmicrosoft.com windows.net visualstudio.com aka.ms msftconnecttest.com msftncsi.com
  bing.com sysinternals.com nuget.org powershellgallery.com xbox.com skype.com msftauth.net msauth.net
  github.com githubusercontent.com github.io gitlab.com gitee.com bitbucket.org sourceforge.net
  pypi.org python.org pythonhosted.org rubygems.org crates.io docs.rs rust-lang.org golang.org go.dev nodejs.org docker.com docker.io
  kubernetes.io k8s.io gcr.io quay.io helm.sh maven.org apache.org eclipse.org jboss.org spring.io gradle.org
  mozilla.org firefox.com google.com googleapis.com gstatic.com android.com chromium.org chrome.com youtube.com
  apple.com icloud.com adobe.com oracle.com java.com mysql.com openjdk.org openjdk.java.net ibm.com redhat.com
  fedoraproject.org centos.org debian.org ubuntu.com canonical.com launchpad.net suse.com opensuse.org kernel.org
  archlinux.org gnu.org freedesktop.org gnome.org kde.org linuxfoundation.org postgresql.org mariadb.org mariadb.com mongodb.com
  redis.io redis.com elastic.co sqlite.org nginx.org nginx.com haproxy.org openssl.org openssh.com letsencrypt.org
  vmware.com broadcom.com citrix.com cisco.com juniper.net fortinet.com paloaltonetworks.com dell.com hp.com hpe.com lenovo.com
  intel.com amd.com nvidia.com qualcomm.com realtek.com broadcom.net amazon.com amazonaws.com aws.amazon.com cloudflare.com
  akamai.com digicert.com verisign.com globalsign.com symantec.com mcafee.com kaspersky.com trendmicro.com sophos.com
  virustotal.com sap.com salesforce.com atlassian.com atlassian.net jira.com zendesk.com servicenow.com slack.com zoom.us dropbox.com
  stackoverflow.com stackexchange.com serverfault.com superuser.com askubuntu.com wikipedia.org wikimedia.org
  w3.org ietf.org rfc-editor.org iana.org iso.org ecma-international.org unicode.org whatwg.org xmlsoap.org openxmlformats.org
  nist.gov mitre.org cve.org owasp.org cert.org first.org schema.org json-schema.org yaml.org creativecommons.org
  autodesk.com adobelogin.com adobe.io gmail.com outlook.cn dingtalk.com feishu.cn larksuite.com okta.com duosecurity.com zscaler.net
  opensource.org mathjax.org jsdelivr.net unpkg.com cloudfront.net pingcap.com pingcap.co tidb.io tidb.net opengauss.org openeuler.org openatom.org
  huawei.com huaweicloud.com aliyun.com aliyuncs.com alibabacloud.com taobao.com npmmirror.com tencent.com qcloud.com
  myqcloud.com weixin.qq.com work.weixin.qq.com baidu.com bdstatic.com csdn.net cnblogs.com jianshu.com zhihu.com
  juejin.cn oschina.net segmentfault.com gitcode.com gitcode.net 360.cn 360.com wps.cn kingsoft.com kylinos.cn uniontech.com deepin.org
  chinauos.com loongnix.cn dameng.com kingbase.com.cn inspur.com h3c.com sangfor.com.cn hikvision.com tsinghua.edu.cn
  ustc.edu.cn 163yun.com wibu.com thunderbird.net libreoffice.org openoffice.org 7-zip.org videolan.org wireshark.org
  putty.org filezilla-project.org winscp.net notepad-plus-plus.org teamviewer.com anydesk.com todesk.com veeam.com acronis.com
  grafana.com prometheus.io zabbix.com nagios.org splunk.com datadoghq.com newrelic.com sentry.io pagerduty.com
  terraform.io hashicorp.com ansible.com puppet.com chef.io jenkins.io circleci.com travis-ci.org sonarqube.org
  qt.io cmake.org llvm.org gcc.gnu.org perl.org cpan.org php.net ruby-lang.org jquery.com reactjs.org vuejs.org angular.io
  ntp.org stdtime.gov.tw time.gov.hk time.nist.gov ntsc.ac.cn nim.ac.cn onedrive.com time.apple.com speedtest.net down.com archive.org
  `
    .trim()
    .split(/\s+/u),
)

/**
 * Domains that stand for any domain: reserved ones (RFC 2606, RFC 6761) and the invented companies of vendors'
 * documentation. Lower case.
 */
export const documentationDomains: ReadonlySet<string> = new Set(
  `
  example.com example.net example.org example.edu example.cn example.com.cn test.com domain.com mydomain.com yourdomain.com
  yourcompany.com company.com mycompany.com mail.com email.com abc.com xyz.com foo.com bar.com acme.com host.com
  contoso.com contoso.net contoso.org contoso.local contoso.cn contoso.edu contoso.onmicrosoft.com fabrikam.com fabrikam.net
  fabrikam.local northwindtraders.com tailspintoys.com wingtiptoys.com adventure-works.com adatum.com litware.com litwareinc.com
  treyresearch.net proseware.com woodgrovebank.com cohowinery.com cohovineyard.com fourthcoffee.com alpineskihouse.com
  lucernepublishing.com margiestravel.com relecloud.com southridgevideo.com thephone-company.com vanarsdelltd.com wideworldimporters.com
  blueyonderairlines.com citypowerandlight.com consolidatedmessenger.com graphicdesigninstitute.com humongousinsurance.com
  nodpublishers.com firstupconsultants.com bestforyouorganics.com bellowscollege.com munsonspicklesandpreservesfarm.com
  `
    .trim()
    .split(/\s+/u),
)

/** First labels of hosts that hold documentation, whoever owns them. */
export const documentationLabels: ReadonlySet<string> = new Set(
  'docs doc documentation developer developers learn wiki kb faq manual manuals help blog blogs'.split(' '),
)

/** Last labels of names that resolve only inside a network. */
export const internalSuffixes: ReadonlySet<string> = new Set(
  'local localdomain lan corp internal intra intranet home private ad domain prod site loc dom'.split(' '),
)

/** Mail providers whose domain says nothing about who writes. */
export const mailProviders: ReadonlySet<string> = new Set(
  `
  qq.com foxmail.com 163.com 126.com yeah.net vip.163.com vip.126.com sina.com sina.cn vip.sina.com sohu.com 139.com
  189.cn wo.cn aliyun.com 21cn.com tom.com 188.com 263.net gmail.com googlemail.com outlook.com hotmail.com live.com msn.com
  yahoo.com yahoo.cn yahoo.com.cn ymail.com icloud.com me.com mac.com aol.com gmx.de gmx.com gmx.net web.de t-online.de mail.ru
  yandex.ru yandex.com proton.me protonmail.com zoho.com fastmail.com mail.com naver.com daum.net hanmail.net orange.fr free.fr
  `
    .trim()
    .split(/\s+/u),
)

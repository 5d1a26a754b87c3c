/** Words behind a firm's name that make it the name of a product. */

/** What is shipped, not who is asked: `Lumen client` may be whom Lumen serves, `Lumen app` is no one. */
export const shippedKinds =
  'apps?|CLI|plug-?ins?|add-?(?:in|on)s?|SDK|firmware|installers?|desktop app|mobile app|web app|客户端|手机端|网页版|桌面版|网页端|移动端|APP|App|小程序|插件|固件|安装包|软件'

/** Between the name of a product and its version. */
export const editionWords =
  '客户端|服务端|服务器|手机端|网页版|桌面版|网页端|专业版|企业版|标准版|旗舰版|基础版|移动端|小程序|插件|固件|软件|系统|平台|版本'

/** What products are called as well as what has an address: `Client 5.1.3.62` may be either, `Lumen Client 5.1.3.62` is a version. */
export const addressedKinds =
  'Client|Server|Agent|Gateway|Router|Firewall|Proxy|Switch|Controller|Manager|Host|Peer|Node|Printer|Camera|Phone|Station|Remote|Local|Source|Destination|Target|Endpoint|Address|Connected|Connection|Connecting|Received|Sent|Denied|Allowed|Blocked|Listening|Neighbor|Neighbour|Interface|Network|Subnet|Range|From|To|At|By|For|Use|Set|Try|Only|Also|And|Ping|Open|Enter|Primary|Secondary|Backup|Internal|External|Public|Private|Static|Dynamic|New|Old|The|This|That|It'

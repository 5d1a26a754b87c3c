/** Words behind a firm's name that make it the name of a product. */

/** What is shipped, not who is asked: `Lumen client` may be whom Lumen serves, `Lumen app` is no one. */
export const shippedKinds =
  'apps?|CLI|plug-?ins?|add-?(?:in|on)s?|SDK|firmware|installers?|desktop app|mobile app|web app|客户端|手机端|网页版|桌面版|网页端|移动端|APP|App|小程序|插件|固件|安装包|软件'

/** Between the name of a product and its version. */
export const editionWords =
  '客户端|服务端|服务器|手机端|网页版|桌面版|网页端|专业版|企业版|标准版|旗舰版|基础版|移动端|小程序|插件|固件|软件|系统|平台|版本'

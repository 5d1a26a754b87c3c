/** What stands in a signature beside the name and is no firm's. */

/** Courtesies and the like. */
export const signatureCourtesies: ReadonlySet<string> = new Set(
  `
  此致 敬礼 谢谢 多谢 感谢 祝好 祝安 祝商祺 顺祝商祺 顺颂商祺 商祺 敬上 谨上 敬启 工作愉快 祝您工作愉快 祝工作顺利 工作顺利 生活愉快 万事如意 身体健康 谢谢配合 谢谢支持 谢谢您
  非常感谢 十分感谢 麻烦您了 辛苦了 打扰了 盼复 请知悉 望知悉 请查收 以上 联系方式 联系电话 联系地址 电子邮箱 办公电话 移动电话 手机号码 通讯地址 公司地址 发自我的手机 来自手机
  中国移动 中国联通 中国电信 已解决 已处理 已恢复 请回复 收到请回复
  `
    .trim()
    .split(/\s+/u),
)

/** How titles, departments, places and sentences end. Regular expression source. */
export const notFirmEndings =
  '部|科|组|室|处|热线|专线|[一二三]线|岗|员|师|长|理|管|监|问|持|务|维|服|席|班|士|授|记|任|助|总|前台|平台|电台|区|市|省|县|镇|层|[一二三四五六七八九十大]楼|号|座|国|祺|愉快|顺利|健康|如意|了|吗|呢|吧|的|好|谢|您|你|我|复|悉|收|办|会计|出纳|采购|销售|行政|人事|前台|文员|主播|运营|开发|测试|产品|设计|客户|用户|电话|手机|邮箱|地址|传真|微信'

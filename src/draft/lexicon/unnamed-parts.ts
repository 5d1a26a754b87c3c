/** What has a version and is a part of a product, what it runs in, or no thing at all: it names no product. Lower case. */
export const unnamedParts: ReadonlySet<string> = new Set(
  `
  version release build firmware agent client server driver drivers plugin module app kernel bios uefi bootloader library api sdk
  update patch hotfix service update_ level section table figure page chapter rule alarm fault warning message room gate lane bay error code event step port line item no
  since after before from with in on to at and or the our your this that is was it we i now under running using both all
  node java jdk jre python php ruby perl go rust net dotnet openssl tls ssl http https ipv4 ipv6 usb pcie bluetooth wifi hdmi
  ipad ipads iphone iphones mac macs chromebook chromebooks macbook macbooks
  poe iot voip vowifi esim oauth mtls saas paas iaas ipsec lora soc mysqli
  nfs smb cifs ldap sql odbc jdbc utf gmt utc cpu vcpu ram gpu ip
  主机软件 系统软件 控制软件 设备软件 手机软件 应用软件 配套软件 数控系统 操作系统 终端软件 最多 最少 最大 最多差 最大差 平均 相差
  系统 固件 驱动 软件 客户端 服务端 程序 内核 补丁 插件 模块 组件 硬件 设备 产品 平台 浏览器 协议 时间 误差 大小 约 共 大约 主程序 数据库 集群 节点 韧体 韌體 驅動 軟體 系統 版號 服务器 伺服器
  `
    .trim()
    .split(/\s+/u),
)

/** Words that organisations' names begin with and that are everyday words. Lower case. */
export const everydayOrganisationWords: ReadonlySet<string> = new Set(
  `
  north south east west northern southern eastern western central united national international global general first second
  american british european asian pacific atlantic continental royal state federal public private city county community
  support service services technical technology technologies digital data cloud network networks system systems software
  solutions computer computing information security energy water power electric health medical hospital school university
  bank financial insurance media press green blue red black white new old great grand big smart fast quick best prime premier
  advanced modern future next open free easy simple direct total complete universal standard professional business enterprise
  corporate industrial commercial development research design engineering construction management consulting marketing
  project process product quality control monitor express transport logistics trade market house home office work group
  team partner partners world planet earth river lake sea ocean mountain forest stone rock gold silver iron steel star sun moon
  summit peak bridge gate tower castle crown eagle lion falcon dragon phoenix alpha beta gamma delta omega sigma apex vertex
  matrix vector quantum fusion nova core edge pulse wave spark flame storm cyber nano micro mega ultra super hyper inter trans
  metro urban rural local regional department ministry council authority agency institute college academy library museum
  church trust union society association foundation memorial saint port harbor harbour bay island valley park garden street
  智能 数字 时代 未来 世界 环球 东方 南方 北方 西部 中心 中央 联合 统一 安全 信息 网络 科技 数据 软件 系统 服务 技术 工业 农业 商业 教育
  卫生 交通 能源 电力 水务 水利 环保 环境 建设 建筑 设计 规划 管理 发展 投资 金融 保险 证券 物流 贸易 文化 传媒 旅游 体育 医疗 健康 生物 化工
  机械 电子 通信 移动 联通 电信 政务 税务 财政 民政 公安 司法 检察 国土 资源 林业 气象 地震 海洋 测绘 人民 第一 第二 第三 中国 国家 全国 集团 大学
  学院 医院 银行 公司 总部 分部 本部 用户 客户 单位 部门 平台 应用 产品 项目 工程 方案 云端 云计 创新 高新 先进 现代 新兴 新型 开放 共享 协同
  `
    .trim()
    .split(/\s+/u),
)

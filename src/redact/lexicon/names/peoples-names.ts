/** Names of Tibetan, Mongolian and Turkic peoples in Chinese characters: there are few of them, and they go together in twos. */

/** Names that a Tibetan name is made of: 次仁卓玛. */
export const tibetanNames: readonly string[] =
  '扎西 卓玛 次仁 达瓦 尼玛 旺堆 格桑 多吉 洛桑 平措 央金 德吉 白玛 丹增 旦增 索朗 边巴 普布 巴桑 顿珠 拉姆 仁青 仁增 曲珍 措姆 贡布 才让 仓决 加措 旺姆 旺久 桑珠 罗布 米玛 强巴 嘎玛 群培 晋美 益西 土登 赤列 班觉 央宗 白珍 拉珍 卓嘎 坚赞 泽仁 降央 拥措 拉毛 卓玛措 完玛 才旦'.split(
    ' ',
  )

/** Mongolian and Turkic names that are no words. */
export const steppeNames: readonly string[] =
  '巴根 哈斯 布赫 乌云 娜仁托娅 呼和 苏和 巴图 敖登 其其格 苏日娜 娜仁 格日勒 巴特尔 特木尔 萨仁 高娃 图雅 那日苏 牧仁 阿古拉 朝鲁 宝音 斯琴 塔娜 额尔德尼 呼斯楞 乌日娜 孟和 吉日嘎拉 阿拉坦 通拉嘎 莫日根 敖日格乐 娜布其 托娅 萨日娜 苏德 布仁 哈斯朝鲁 乌恩 额尔敦 乌兰图雅 热娜 古丽 艾力 阿里木 热合曼 玉素甫 艾尼 吾买尔 库尔班 帕提古丽 努尔 夏提 托合提 依明 肉孜 亚森 塔依尔 热依扎 阿依努尔 古丽娜 阿迪力 艾山 吐尔逊 买买提 艾合买提 别克 叶尔兰 古扎丽 迪丽达 马木提 阿不都'.split(
    ' ',
  )

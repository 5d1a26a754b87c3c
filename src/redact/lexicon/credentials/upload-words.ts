/** Words that say that an address near them is a place to hand over files or to log in. Regular expression source. */
export const uploadWords =
  '上传|下载链接|网盘|云盘|共享文件夹|共享目录|传输|空间地址|收集平台|登录地址|登陆地址|外网地址|内网地址|提取码|upload|drop ?box|drop-?off|file ?share|share(?:d)? (?:folder|link|drive)|transfer|portal|log ?in at|logs to'

/** What shows that a number is the code of an error or an event: data, small enough for a browser, Chinese and English side by side. */

/** What stands before a code that is digits alone: `error 1603`, `错误代码：1603`, `exit code 137`. Regular expression source. */
export const errorWords =
  'error(?: ?(?:codes?|no\\.?|number))?|err(?:no|code)?|(?:exit|return|status|result|stop|fault|bugcheck|reason|sense|alarm|completion) ?code|code|' +
  'hresult|ntstatus|sqlcode|mqrc|(?:tls|ssl) alert|' +
  '(?:错误|报错|异常|故障|返回|退出|状态|提示|停止|结果|告警|报警|原因)(?:代码|码|号|编号|值)|错误|报错|代码'

/** `event ID 7034`, `事件 ID：7034`. */
export const eventWords = 'event ?ids?|event|事件 ?(?:id|编号|代码|号)|事件'

/** What may stand between such a word and its number. Regular expression source. */
export const separator = '[ \\t:：=#（(\\[“"\'是为]{0,4}'

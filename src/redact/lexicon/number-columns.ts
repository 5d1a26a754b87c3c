/** What columns of tables are called that hold numbers of people and firms, Chinese and English side by side. Regular expression sources. */

export const phoneColumns =
  '(?:联系|手机|办公)?(?:电话|手机)(?:号码?)?|联系方式|(?:mobile|phone|telephone|tel)(?: ?(?:no\\.?|number))?'

export const bankColumns =
  '(?:收款|付款|银行)?(?:账号|帐号)|(?:银行)?卡号|iban|(?:bank )?account ?(?:no\\.?|number)|card ?(?:no\\.?|number)'

export const identityColumns =
  '身份证号?码?|证件号码?|护照号?码?|(?:id|passport) ?(?:card ?)?(?:no\\.?|number)|national id'

export const paperColumns =
  '工号|员工编?号|人员编号|学号|考号|客户编?号|会员(?:编?|卡)号|病历号|住院号|就诊卡号|合同编?号|订单编?号|发票号码?|(?:employee|staff|personnel|customer|member|student|patient|badge|contract|order|invoice|account) ?(?:id|no\\.?|number)'

export const userColumns =
  '用户名?|账号|帐号|账户|登录名|登录账号|操作员|users?(?: ?names?)?|log-?ins?(?: ?names?)?|accounts?(?: ?names?)?'

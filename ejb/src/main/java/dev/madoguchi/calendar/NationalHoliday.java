package dev.madoguchi.calendar;

/**
 * Names of the national holidays of Japan since 1980. A day that was renamed has two names here,
 * because a calendar page of the past shows the name of its time.
 */
public enum NationalHoliday {
  /** 元日. */
  NEW_YEARS_DAY,
  /** 成人の日. */
  COMING_OF_AGE_DAY,
  /** 建国記念の日. */
  NATIONAL_FOUNDATION_DAY,
  /** 天皇誕生日. */
  EMPERORS_BIRTHDAY,
  /** 春分の日. */
  VERNAL_EQUINOX_DAY,
  /** 昭和の日. */
  SHOWA_DAY,
  /** 憲法記念日. */
  CONSTITUTION_MEMORIAL_DAY,
  /** みどりの日. */
  GREENERY_DAY,
  /** こどもの日. */
  CHILDRENS_DAY,
  /** 海の日. */
  MARINE_DAY,
  /** 山の日. */
  MOUNTAIN_DAY,
  /** 敬老の日. */
  RESPECT_FOR_THE_AGED_DAY,
  /** 秋分の日. */
  AUTUMNAL_EQUINOX_DAY,
  /** 体育の日, until 2019. */
  HEALTH_AND_SPORTS_DAY,
  /** スポーツの日, from 2020. */
  SPORTS_DAY,
  /** 文化の日. */
  CULTURE_DAY,
  /** 勤労感謝の日. */
  LABOUR_THANKSGIVING_DAY,
  /** 昭和天皇の大喪の礼, 1989. */
  IMPERIAL_FUNERAL,
  /** 皇太子の結婚の儀, 1993. */
  IMPERIAL_WEDDING,
  /** 天皇の即位の日, 2019. */
  ENTHRONEMENT_DAY,
  /** 即位礼正殿の儀, 1990 and 2019. */
  ENTHRONEMENT_CEREMONY,
  /** 休日 in place of a holiday that fell on a Sunday (振替休日). */
  SUBSTITUTE_HOLIDAY,
  /** 休日 between two holidays (国民の休日). */
  CITIZENS_HOLIDAY
}

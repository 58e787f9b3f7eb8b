package io.github.dailydigest.parser.vocabulary;

/**
 * The words for dates in one language. A new language is a new constant. Names are separated by commas; accents and
 * case do not matter; the names of one month are separated by spaces.
 */
enum DateLanguage {
    ENGLISH(
            "January Jan, February Feb, March Mar, April Apr, May, June Jun, July Jul, August Aug, "
                    + "September Sept Sep, October Oct, November Nov, December Dec",
            "Monday, Mon, Tuesday, Tues, Tue, Wednesday, Wed, Thursday, Thurs, Thur, Thu, Friday, Fri, "
                    + "Saturday, Sat, Sunday, Sun",
            "",
            "from",
            "to, through, thru, until, till",
            "of, the",
            "st, nd, rd, th",
            "updated, updated on, updated at, update, last update, last updated, last updated on, last updated at, "
                    + "latest update, update date, update time, last modified, generated, generated on, generated at, "
                    + "created on, date"),

    SPANISH(
            "enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto ago, "
                    + "septiembre setiembre sept sep, octubre oct, noviembre nov, diciembre dic",
            "lunes, martes, miércoles, jueves, viernes, sábado, domingo",
            "lun, mar, mié, jue, vie, sáb, dom",
            "del, desde, desde el",
            "a, al, hasta, hasta el",
            "de, del",
            "º, ª, ro",
            "actualizado, actualizado el, actualización, última actualización, generado el, fecha"),

    FRENCH(
            "janvier janv, février févr fév, mars, avril avr, mai, juin, juillet juil, août, "
                    + "septembre sept, octobre oct, novembre nov, décembre déc",
            "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche",
            "lun, mar, mer, jeu, ven, sam, dim",
            "du",
            "à, au",
            "de",
            "er",
            "mis à jour, mis à jour le, mise à jour, dernière mise à jour, généré le, date"),

    GERMAN(
            "Januar Jänner Jan, Februar Feb, März Maerz Mrz, April Apr, Mai, Juni Jun, Juli Jul, August Aug, "
                    + "September Sept Sep, Oktober Okt, November Nov, Dezember Dez",
            "Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonnabend, Sonntag",
            "Mo, Di, Mi, Do, Fr, Sa, So",
            "vom, von",
            "bis, bis zum",
            "",
            "",
            "aktualisiert, aktualisiert am, aktualisierung, letzte Aktualisierung, zuletzt aktualisiert, "
                    + "zuletzt aktualisiert am, erstellt am, Datum"),

    TURKISH(
            "Ocak Oca, Şubat Şub, Mart Mar, Nisan Nis, Mayıs May, Haziran Haz, Temmuz Tem, Ağustos Ağu, "
                    + "Eylül Eyl, Ekim Eki, Kasım Kas, Aralık Ara",
            "Pazartesi, Salı, Çarşamba, Perşembe, Cuma, Cumartesi, Pazar",
            "Pzt, Sal, Çar, Per, Cum, Cmt, Paz",
            "",
            "ile",
            "",
            "",
            "güncelleme, son güncelleme, güncellendi, güncellenme tarihi, tarih"),

    CHINESE(
            "",
            "星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期日, 星期天, 周一, 周二, 周三, 周四, 周五, 周六, 周日, " + "週一, 週二, 週三, 週四, 週五, 週六, 週日",
            "一, 二, 三, 四, 五, 六, 日",
            "从, 自",
            "至, 到",
            "",
            "",
            "更新, 更新于, 更新於, 更新时间, 更新時間, 更新日期, 最近更新, 最后更新, 最後更新, 最后更新时间, 最后更新于, 最新更新, " + "生成时间, 生成時間, 生成日期, 生成于, 日期"),

    JAPANESE(
            "",
            "月曜日, 火曜日, 水曜日, 木曜日, 金曜日, 土曜日, 日曜日, 月曜, 火曜, 水曜, 木曜, 金曜, 土曜, 日曜",
            "月, 火, 水, 木, 金, 土, 日",
            "",
            "から",
            "",
            "",
            "更新日, 更新日時, 最終更新, 最終更新日, 最終更新日時, 生成日, 生成日時, 作成日, 日付"),

    KOREAN(
            "",
            "월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일",
            "월, 화, 수, 목, 금, 토, 일",
            "",
            "부터, 에서",
            "",
            "",
            "업데이트, 업데이트 날짜, 업데이트 시간, 업데이트 일시, 업데이트 일자, 최종 업데이트, 최근 업데이트, "
                    + "마지막 업데이트, 갱신, 갱신일, 최종 수정, 생성일, 생성 일시, 생성 시간, 작성일, 날짜, 일자");

    /** The names of the twelve months, in their order; empty if the language writes months as numbers. */
    final String months;

    final String weekdays;

    /** Abbreviations that are other words too, and so weekdays only in brackets, or with a comma or full stop. */
    final String shortWeekdays;

    /** What precedes the first day of a range. */
    final String from;

    /** What is between the first day and the last. */
    final String to;

    /** What can be between a day, a month and a year. */
    final String of;

    /** What follows the number of a day, with no space. */
    final String ordinals;

    /** What precedes the date of the last change. */
    final String updated;

    DateLanguage(
            String months,
            String weekdays,
            String shortWeekdays,
            String from,
            String to,
            String of,
            String ordinals,
            String updated) {
        this.months = months;
        this.weekdays = weekdays;
        this.shortWeekdays = shortWeekdays;
        this.from = from;
        this.to = to;
        this.of = of;
        this.ordinals = ordinals;
        this.updated = updated;
    }
}

// Dates and numbers in words. Written out here because browsers disagree on Thai years and digits.

const MONTHS = {
  th: ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};

function parts(iso) {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? "");
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number);
  return month >= 1 && month <= 12 ? { year, month, day } : null;
}

/** "18 มิถุนายน 2567" or "18 June 2024"; empty when the date is not known. */
export function longDate(iso, lang) {
  const date = parts(iso);
  if (!date) return "";
  return `${date.day} ${MONTHS[lang][date.month - 1]} ${lang === "th" ? date.year + 543 : date.year}`;
}

/** The same day in the other era, for the title of a date. */
export function otherEra(iso, lang) {
  const date = parts(iso);
  if (!date) return "";
  return lang === "th"
    ? `${date.day} ${MONTHS.th[date.month - 1]} ค.ศ. ${date.year}`
    : `${date.day} ${MONTHS.en[date.month - 1]} B.E. ${date.year + 543}`;
}

/** 5021 as "5,021", always in Arabic digits. */
export function count(number) {
  return String(number ?? 0).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

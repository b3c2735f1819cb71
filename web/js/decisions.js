// Decisions by the codes of the server: their Thai verbs, which have legal force, make the badges.

import { badges } from "./badges.js";

export const VERBS = {
  acknowledge: "รับทราบ",
  agree: "เห็นชอบ",
  agree_in_principle: "เห็นชอบในหลักการ",
  approve: "อนุมัติ",
  approve_in_principle: "อนุมัติในหลักการ",
  appoint: "แต่งตั้ง",
  assign: "มอบหมาย",
  cancel: "ยกเลิก",
  review: "ทบทวน",
  exempt: "ยกเว้น",
  withdraw: "ถอน",
};

export function codeBadges(codes = [], kind) {
  return badges(codes.map((code) => VERBS[code] ?? code), kind);
}

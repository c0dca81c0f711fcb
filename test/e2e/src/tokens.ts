// Made-up values of a shape that rules know, put together here so that no other scanner takes them for real ones.

export const token = ["glpat", "X7f9Qk2LmZp4Rt8WvYc3"].join("-");
export const otherToken = ["glpat", "Bq3Jm8Tz5Lw2Hs9KdVn6"].join("-");
/** Of a database, in a QGIS project. */
export const password = ["Gw7!", "kqRz2mVu"].join("");

/** All of them: none may come out of a run. */
export const planted = [token, otherToken, password];

package org.calcitrack.ui.readingroom;

/**
 * Things of known size that lie beside a hand on a film; the largest diameter of coins as their issuers state it.
 */
// Council Regulation (EC) 975/98 on euro coins; usmint.gov, coin specifications; Royal Mint, 1p and 12-sided £1.
enum KnownObject {
    RULER_10("ruler, 10 mm", 10),
    RULER_50("ruler, 50 mm", 50),
    RULER_100("ruler, 100 mm", 100),
    BALL_25("marker ball, 25 mm", 25),
    BALL_INCH("marker ball, 1 inch", 25.4),
    ONE_CENT("1 euro cent", 16.25),
    TWENTY_CENT("20 euro cent", 22.25),
    ONE_EURO("1 euro", 23.25),
    TWO_EURO("2 euro", 25.75),
    US_CENT("US cent", 19.05),
    US_QUARTER("US quarter dollar", 24.26),
    ONE_PENNY("1 penny (UK)", 20.3),
    ONE_POUND("1 pound (UK), corner to corner", 23.43);

    private final String label;
    private final double millimetres;

    KnownObject(String label, double millimetres) {
        this.label = label;
        this.millimetres = millimetres;
    }

    String label() {
        return label;
    }

    double millimetres() {
        return millimetres;
    }
}

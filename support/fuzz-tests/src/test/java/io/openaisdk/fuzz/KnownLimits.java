package io.openaisdk.fuzz;

/** Faults of the libraries that the SDK cannot mend, so that inputs which only show them again are passed over. */
final class KnownLimits {

    private KnownLimits() {}

    /**
     * Says whether Gson may refuse a number of the text.
     *
     * <p>It adds up digits in 64 bits without looking for overflow, and takes a sum that has wrapped around to zero for a
     * leading zero. That happens to whole numbers of 21 digits and more, if the first of them make a multiple of 2 to the 64.
     */
    static boolean gsonMayRefuse(byte[] text) {
        long sum = 0;
        boolean begun = false;
        for (byte b : text) {
            if (b < '0' || b > '9') {
                sum = 0;
                begun = false;
            } else if (begun && sum == 0) {
                return true;
            } else {
                sum = sum * 10 + (b - '0');
                begun |= sum != 0;
            }
        }
        return false;
    }
}

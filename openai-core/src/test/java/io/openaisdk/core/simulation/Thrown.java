package io.openaisdk.core.simulation;

/** What a plug-in or a caller throws because the seed says so. */
final class Thrown {

    private Thrown() {}

    /** Throws something, with a chance of one in so many. */
    static void maybe(World world, int times, String where) {
        if (world.oneIn(times)) {
            now(world, where);
        }
    }

    static void now(World world, String where) {
        world.note(where + " throws");
        if (world.oneIn(2)) {
            throw new NoSuchMethodError(where);
        }
        throw new IllegalStateException(where);
    }
}

package io.openaisdk.spi.http;

/**
 * How many connections a transport has at the moment.
 *
 * @param leased those that carry an exchange
 * @param idle those that wait for the next one
 * @param waiting calls that wait for a connection because there may be no more
 * @param most how many there may be at once; 0 for no bound
 */
public record ConnectionCounts(int leased, int idle, int waiting, int most) {}

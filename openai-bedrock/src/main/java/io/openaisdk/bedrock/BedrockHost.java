package io.openaisdk.bedrock;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A host that AWS itself serves Bedrock at.
 *
 * @param endpoint which service it is
 * @param region the region it is in
 */
record BedrockHost(BedrockEndpoint endpoint, String region) {

    private static final Pattern REGION = Pattern.compile("[a-z]{2,8}(-[a-z0-9]+)+-\\d+");
    private static final Pattern HOST =
            Pattern.compile("(bedrock-mantle|bedrock-runtime|bedrock-runtime-fips)\\.([a-z0-9-]+)\\.(.+?)\\.?");

    private static final Partition AWS = new Partition("", "amazonaws.com", "api.aws");

    private static final List<Partition> OTHERS = List.of(
            new Partition("cn-", "amazonaws.com.cn", "api.amazonwebservices.com.cn"),
            new Partition("eusc-", "amazonaws.eu", "api.amazonwebservices.eu"),
            new Partition("us-iso-", "c2s.ic.gov", "api.aws.ic.gov"),
            new Partition("us-isob-", "sc2s.sgov.gov", "api.aws.scloud"),
            new Partition("eu-isoe-", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"),
            new Partition("us-isof-", "csp.hci.ic.gov", "api.aws.hci.ic.gov"));

    /** The domains of regions whose names begin in one way. */
    private record Partition(String regionPrefix, String domain, String dualStackDomain) {

        static Partition of(String region) {
            return OTHERS.stream()
                    .filter(partition -> region.startsWith(partition.regionPrefix))
                    .findFirst()
                    .orElse(AWS);
        }
    }

    static boolean isRegion(String text) {
        return REGION.matcher(text).matches();
    }

    /** Gives the name of the host. */
    String name(boolean fips, boolean dualStack) {
        if (endpoint == BedrockEndpoint.MANTLE) {
            return "bedrock-mantle." + region + ".api.aws";
        }
        Partition partition = Partition.of(region);
        return (fips ? "bedrock-runtime-fips." : "bedrock-runtime.") + region + "."
                + (dualStack ? partition.dualStackDomain : partition.domain);
    }

    /** Recognises a host of AWS; empty for any other. */
    static Optional<BedrockHost> of(String host) {
        Matcher matcher = HOST.matcher(host.toLowerCase(Locale.ROOT));
        if (!matcher.matches() || !isRegion(matcher.group(2))) {
            return Optional.empty();
        }
        Partition partition = Partition.of(matcher.group(2));
        boolean known = List.of(partition.domain, partition.dualStackDomain).contains(matcher.group(3));
        BedrockEndpoint endpoint =
                matcher.group(1).equals("bedrock-mantle") ? BedrockEndpoint.MANTLE : BedrockEndpoint.RUNTIME;
        return known ? Optional.of(new BedrockHost(endpoint, matcher.group(2))) : Optional.empty();
    }
}

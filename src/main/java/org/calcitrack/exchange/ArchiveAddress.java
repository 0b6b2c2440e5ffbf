package org.calcitrack.exchange;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Judges the address of an archive. Archives stand in the hospital's own network, so private addresses are allowed;
 * addresses that no archive has, such as those where clouds hand out their keys, are not.
 */
final class ArchiveAddress {

    private ArchiveAddress() {}

    /** Reads what an administrator entered. */
    static URI of(String text) {
        URI address = parsed(text.strip().replaceAll("/+$", ""));
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        boolean sound = (scheme.equals("http") || scheme.equals("https"))
                && address.getHost() != null
                && address.getUserInfo() == null
                && address.getQuery() == null
                && address.getFragment() == null
                && address.toString().length() <= 300;
        if (!sound) {
            throw refused();
        }
        return address;
    }

    private static URI parsed(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException unreadable) {
            throw refused();
        }
    }

    private static ArchiveRefused refused() {
        return ArchiveRefused.because("archive-address", "Not an address of http or https without user and query");
    }

    /** Refuses hosts that no archive stands at; asked anew before each request. */
    static void check(URI address) {
        try {
            for (InetAddress host : InetAddress.getAllByName(address.getHost())) {
                if (host.isLinkLocalAddress()
                        || host.isAnyLocalAddress()
                        || host.isMulticastAddress()
                        || isShared(host)) {
                    throw ArchiveRefused.because("archive-forbidden-host", "No archive stands at such an address");
                }
            }
        } catch (UnknownHostException unknown) {
            throw ArchiveRefused.because("archive-unreachable", "The host name is not known");
        }
    }

    /** 100.64.0.0/10 (RFC 6598), where some clouds keep their services, and the broadcast address. */
    private static boolean isShared(InetAddress host) {
        byte[] bytes = host.getAddress();
        return host instanceof Inet4Address
                && ((bytes[0] & 0xFF) == 100 && (bytes[1] & 0xC0) == 64 || (bytes[0] & 0xFF) == 255);
    }
}

package io.github.penstock.stdlib;

import static io.github.penstock.stdlib.Parameters.number;
import static io.github.penstock.stdlib.Parameters.string;

import io.github.penstock.cty.CtyException;
import io.github.penstock.cty.CtyFunction;
import io.github.penstock.cty.CtyType;
import io.github.penstock.cty.CtyValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Functions of ranges of IP addresses: {@code 10.0.0.0/8}. */
final class NetworkFunctions {

  /** By so many bits a prefix grows in one call. */
  private static final int MOST_BITS = 32;

  /** What Go writes for a range with a negative prefix. */
  private static final String NO_NETWORK = "<nil>";

  private NetworkFunctions() {}

  static CtyFunction find(String name) {
    return switch (name) {
      case "cidrhost" -> CtyFunction.of(NetworkFunctions::host, string("prefix"),
          number("hostnum"));
      case "cidrnetmask" -> CtyFunction.of(
          arguments -> CtyValue.of(network(arguments).mask().toString()), string("prefix"));
      case "cidrsubnet" -> CtyFunction.of(NetworkFunctions::subnet, string("prefix"),
          number("newbits"), number("netnum"));
      case "cidrsubnets" -> CtyFunction.of(NetworkFunctions::subnets, string("prefix"))
          .rest(number("newbits"));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static IpNetwork network(List<CtyValue> arguments) {
    return IpNetwork.parse(arguments.get(0).asString());
  }

  /** A negative number counts from the last address. */
  private static CtyValue host(List<CtyValue> arguments) {
    BigInteger number = BigInteger.valueOf(Limits.whole(arguments.get(1)));
    IpNetwork network = network(arguments);
    BigInteger last = BigInteger.ONE.shiftLeft(network.bits() - network.prefix())
        .subtract(BigInteger.ONE);
    BigInteger distance = number.signum() < 0 ? number.not() : number;
    if (distance.compareTo(last) > 0) {
      throw new CtyException("prefix of " + network.prefix() + " bits has no host " + number);
    }
    BigInteger host = number.signum() < 0 ? last.subtract(distance) : number;
    int length = network.address().isMapped() ? 32 : network.bits();
    return CtyValue.of(network.address().with(host, length).toString());
  }

  private static CtyValue subnet(List<CtyValue> arguments) {
    long newBits = Limits.whole(arguments.get(1));
    BigInteger number = BigInteger.valueOf(Limits.whole(arguments.get(2)));
    IpNetwork network = network(arguments);
    if (newBits > MOST_BITS || network.prefix() + newBits > network.bits()) {
      throw new CtyException("prefix of " + network.prefix() + " bits cannot have " + newBits
          + " bits more");
    }
    if (newBits < -network.prefix()) {
      return withoutPrefix(number);
    }
    if (newBits >= 0 && number.abs().bitLength() > newBits) {
      throw new CtyException("subnet is " + number + "; expected a number of at most " + newBits
          + " bits");
    }
    int prefix = (int) (network.prefix() + newBits);
    return CtyValue.of(
        new IpNetwork(network.address().with(number, prefix), prefix).toString());
  }

  private static CtyValue withoutPrefix(BigInteger number) {
    if (number.signum() != 0) {
      throw new CtyException("prefix would have less than 0 bits; expected more");
    }
    return CtyValue.of(NO_NETWORK);
  }

  /** As buildx looks for what lies before the first subnet, that cannot start at the first address. */
  private static CtyValue subnets(List<CtyValue> arguments) {
    IpNetwork network = parsed(arguments.get(0));
    BigInteger end = network.address().value();
    List<CtyValue> subnets = new ArrayList<>();
    for (int i = 1; i < arguments.size(); i++) {
      int prefix = network.prefix() + newBits(i, arguments.get(i));
      if (prefix > network.bits()) {
        throw CtyException.ofArgument(i, "prefix would have " + prefix
            + " bits; expected at most " + network.bits());
      }
      IpNetwork next = network.following(end, prefix);
      if (end.signum() == 0 || network.address().isMapped()
          || !network.contains(next.address())) {
        throw CtyException.ofArgument(i, "network has no room for a subnet with a prefix of "
            + prefix + " bits");
      }
      subnets.add(CtyValue.of(next.toString()));
      end = next.end();
    }
    return CtyValue.list(CtyType.STRING, subnets);
  }

  private static IpNetwork parsed(CtyValue prefix) {
    try {
      return IpNetwork.parse(prefix.asString());
    } catch (CtyException e) {
      throw CtyException.ofArgument(0, e.message());
    }
  }

  private static int newBits(int argument, CtyValue value) {
    long bits = Limits.whole(argument, value);
    if (bits < 1 || bits > MOST_BITS) {
      throw CtyException.ofArgument(argument,
          "number of new bits is " + bits + "; expected 1 to " + MOST_BITS);
    }
    return (int) bits;
  }
}

package nl.poortwachter.aanmelding;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without a screen: keeps cookies per site, follows redirects one by one, clicks links and sends forms. It takes this machine for safe, as browsers
 * do, and so sends cookies that are for TLS only.
 */
final class Proefbrowser {
    private static final int HOOGSTENS = 10;
    private static final Pattern VERBORGEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private HttpResponse<String> pagina;

    /** Opens this address, and whatever it redirects to. */
    Proefbrowser open(String adres) throws IOException, InterruptedException {
        return volg(HttpRequest.newBuilder(huidig(adres)).GET());
    }

    /** Clicks the link with this text. */
    Proefbrowser klik(String tekst) throws IOException, InterruptedException {
        return open(vind("<a href=\"([^\"]+)\">" + Pattern.quote(tekst) + "</a>"));
    }

    /** Does what the page says about going on by itself. */
    Proefbrowser ververs() throws IOException, InterruptedException {
        return open(vind("<meta http-equiv=\"refresh\" content=\"0; url=([^\"]+)\""));
    }

    /** Fills in these fields of the form on this page, with those that it hides, and sends it. */
    Proefbrowser verstuur(Map<String, String> velden) throws IOException, InterruptedException {
        Map<String, String> alle = new LinkedHashMap<>();
        Matcher verborgen = VERBORGEN.matcher(pagina.body());
        while (verborgen.find()) {
            String veld = verborgen.group();
            alle.put(vind(veld, "name=\"([^\"]*)\""), veld.contains("value=") ? vind(veld, "value=\"([^\"]*)\"") : "");
        }
        alle.putAll(velden);
        return stuurFormulier(vind("<form[^>]*action=\"([^\"]+)\""), alle);
    }

    /** Sends these fields to this address. */
    Proefbrowser stuurFormulier(String adres, Map<String, String> velden) throws IOException, InterruptedException {
        String inhoud = velden.entrySet().stream().map(v -> v.getKey() + "=" + URLEncoder.encode(v.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return volg(HttpRequest.newBuilder(huidig(adres)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(inhoud)));
    }

    int status() {
        return pagina.statusCode();
    }

    String tekst() {
        return pagina.body();
    }

    URI adres() {
        return pagina.uri();
    }

    /** The names of the cookies that this site gave. */
    java.util.Set<String> cookies(String site) {
        return cookies.getOrDefault(site, Map.of()).keySet();
    }

    private URI huidig(String adres) {
        return pagina == null ? URI.create(adres) : pagina.uri().resolve(adres);
    }

    private Proefbrowser volg(HttpRequest.Builder verzoek) throws IOException, InterruptedException {
        stuur(verzoek);
        for (int keer = 0; keer < HOOGSTENS && pagina.statusCode() >= 300 && pagina.statusCode() < 400; keer++) {
            stuur(HttpRequest.newBuilder(pagina.uri().resolve(pagina.headers().firstValue("Location").orElseThrow())).GET());
        }
        return this;
    }

    private void stuur(HttpRequest.Builder verzoek) throws IOException, InterruptedException {
        String site = verzoek.build().uri().getAuthority();
        Map<String, String> eigen = cookies.computeIfAbsent(site, nieuw -> new LinkedHashMap<>());
        if (!eigen.isEmpty()) {
            verzoek.header("Cookie", eigen.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).collect(Collectors.joining("; ")));
        }
        pagina = http.send(verzoek.header("Accept", "text/html,*/*;q=0.8").build(), HttpResponse.BodyHandlers.ofString());
        pagina.headers().allValues("Set-Cookie").forEach(regel -> bewaar(eigen, regel));
    }

    private static void bewaar(Map<String, String> eigen, String regel) {
        String[] delen = regel.split(";", 2)[0].split("=", 2);
        boolean weg = regel.contains("Max-Age=0") || delen[1].isEmpty();
        if (weg) {
            eigen.remove(delen[0]);
        } else {
            eigen.put(delen[0], delen[1]);
        }
    }

    private String vind(String patroon) {
        return vind(pagina.body(), patroon);
    }

    private static String vind(String tekst, String patroon) {
        Matcher passend = Pattern.compile(patroon).matcher(tekst);
        if (!passend.find()) {
            throw new AssertionError("niet op de pagina: " + patroon + "\n" + tekst);
        }
        return passend.group(1).replace("&amp;", "&");
    }
}

package nl.poortwachter.beheer;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.poortwachter.beproeving.Medewerkersessie;

/**
 * A real browser of its own for a test class. It is looked for on the machine: the path in POORTWACHTER_BROWSER, else Chromium or Chrome in the usual
 * places. Nothing is downloaded.
 */
final class Proefbrowser implements AutoCloseable {
    private static final Path SCHERMEN = Path.of("target", "schermen");
    private static final List<String> NAMEN = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<String> REGELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;
    private final String adres;
    /** What the browser complained about, such as something the Content-Security-Policy forbids. */
    final List<String> klachten = new ArrayList<>();

    /** This browser, on the application at this address. */
    Proefbrowser(Path programma, String adres) {
        this.adres = adres;
        // As root, Chromium has no sandbox; it opens nothing but the application under test.
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(programma).setArgs(List.of("--no-sandbox")));
    }

    /** Where a browser is on this machine. */
    static Optional<Path> programma() {
        Stream<Path> genoemd = Stream.ofNullable(System.getenv("POORTWACHTER_BROWSER")).map(Path::of);
        Stream<Path> opHetPad = Arrays.stream(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .flatMap(map -> NAMEN.stream().map(naam -> Path.of(map, naam)));
        Stream<Path> opEenMac = Stream.of(Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
        return Stream.of(genoemd, opHetPad, opEenMac).flatMap(alle -> alle).filter(Files::isExecutable).findFirst();
    }

    /** A window in which this account is signed in. */
    Page aangemeld(String account, boolean metScript) {
        BrowserContext venster = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(metScript).setViewportSize(1360, 900)
                .setLocale("nl-NL").setBaseURL(adres));
        Page pagina = venster.newPage();
        pagina.onConsoleMessage(bericht -> {
            if (bericht.type().equals("error")) {
                klachten.add(bericht.text());
            }
        });
        pagina.onPageError(klachten::add);
        pagina.navigate("/beheer/aanmelden");
        pagina.locator("#account").fill(account);
        pagina.locator("#wachtwoord").fill(Medewerkersessie.wachtwoord(account));
        pagina.locator("#wachtwoord").press("Enter");
        pagina.waitForURL("**/beheer");
        return pagina;
    }

    /** What axe finds on this page: the id of each rule with the elements that break it. */
    static List<String> overtredingen(Page pagina) {
        return new AxeBuilder(pagina).withTags(REGELS).analyze().getViolations().stream().map(Proefbrowser::tekst).toList();
    }

    private static String tekst(Rule regel) {
        return regel.getId() + ": " + regel.getNodes().stream().map(knoop -> knoop.getTarget() + " " + knoop.getFailureSummary()).toList();
    }

    /** Keeps a picture of the whole page. */
    static void bewaar(Page pagina, String naam) {
        pagina.screenshot(new Page.ScreenshotOptions().setPath(SCHERMEN.resolve(naam + ".png")).setFullPage(true));
    }

    @Override
    public void close() {
        playwright.close();
    }
}

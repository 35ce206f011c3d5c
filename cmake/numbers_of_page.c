/* Text to number, by the browser: as exact as the C library's own, whose long doubles in software weigh as much as a
   view. The JSON library asks it for numbers with a fraction, and hands over the digits of one such number. */
#include <emscripten.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

EM_JS(double, number_of_text, (const char *text), { return Number(UTF8ToString(text)); })

double strtod(const char *text, char **end) {
    if (end) *end = (char *)text + strlen(text);
    return number_of_text(text);
}
/* Nobody calls these, but the linker takes the three from one place. */
float strtof(const char *text, char **end) { return (float)strtod(text, end); }
long double strtold(const char *text, char **end) { return strtod(text, end); }

/* Number to text: the libraries that the page uses print whole numbers only. Emscripten has vsniprintf for that, which
   knows no others and is smaller by 4 KB of gzip, but not this one. */
int vsniprintf(char *text, size_t size, const char *format, va_list values);
int sniprintf(char *text, size_t size, const char *format, ...) {
  va_list values;
  va_start(values, format);
  const int length = vsniprintf(text, size, format, values);
  va_end(values);
  return length;
}

@echo off
rem Starts Siyu Workbench. Without an argument it opens the window; "siyu --help" lists the commands.
setlocal EnableDelayedExpansion
set "HERE=%~dp0.."
set "JAVA="
for %%J in ("%HERE%\runtime\bin\java.exe" "%SIYU_JAVA_HOME%\bin\java.exe" "%JAVA_HOME%\bin\java.exe") do call :try %%J
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%J"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Eclipse Adoptium\jre-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Zulu\zulu-25*" "%ProgramFiles%\Microsoft\jdk-25*") do call :try "%%~D\bin\java.exe"
if not defined JAVA (
  echo siyu: no Java 25 run-time found. Install one, for instance Temurin 25, or set SIYU_JAVA_HOME. 1>&2
  exit /b 2
)
"%JAVA%" --module-path "%HERE%\javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics,ALL-UNNAMED -XX:+UseSerialGC -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %SIYU_JAVA_OPTIONS% -classpath "%HERE%\lib\*" org.siyu.app.Launcher %*
exit /b %ERRORLEVEL%

:try
if defined JAVA goto :eof
if not exist %1 goto :eof
for /f "tokens=3" %%V in ('%1 -version 2^>^&1 ^| findstr /i "version"') do (
  set "VERSION=%%~V"
  for /f "delims=.-" %%M in ("!VERSION!") do if %%M GEQ 25 set "JAVA=%~1"
)
goto :eof

@echo off
rem Starts Musubi.
rem   musubi                  the workbench
rem   musubi FILE.musubi      the workbench on that council
rem   musubi COMMAND ...      the command line, in the current directory; "musubi --help" lists the commands
rem
rem Environment:
rem   MUSUBI_LANG             ja or en (default: en when LC_ALL or LANG is English, else ja)
rem   MUSUBI_JAVA_OPTS        further options for Java, for example -Xmx4g
rem   MUSUBI_USER_DIR         where Musubi keeps settings and caches of this user
setlocal EnableExtensions DisableDelayedExpansion
set "java_needed=21"
set "home=%~dp0"

rem --- language: MUSUBI_LANG, else what was chosen in the preferences, else the locale
set "user=%LOCALAPPDATA%\Musubi"
if defined MUSUBI_USER_DIR set "user=%MUSUBI_USER_DIR%"
set "locale=%LANG%"
if defined LC_ALL set "locale=%LC_ALL%"
if exist "%user%\language" set /p locale=<"%user%\language"
if defined MUSUBI_LANG set "locale=%MUSUBI_LANG%"
set "language=ja_JP"
if /i "%locale:~0,2%"=="en" set "language=en"

rem --- Java
set "jdk="
call :try "%home%runtime"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try_bin "%%~dp$PATH:j"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*") do call :try "%%~d"
if not defined jdk goto :no_java

rem --- caches are kept apart per installation
set "stamp=0"
for %%f in ("%home%configuration\org.eclipse.equinox.simpleconfigurator\bundles.info") do set "stamp=%%~tf-%%~zf"
set "stamp=%stamp:/=%"
set "stamp=%stamp::=%"
set "stamp=%stamp: =%"
set "configuration=%user%\configuration\%stamp%"
if not exist "%configuration%" mkdir "%configuration%"

rem --- start
set "launcher="
for %%j in ("%home%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fj"
set "java_options=-Xmx1g -XX:+UseSerialGC -Xshare:auto --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 %MUSUBI_JAVA_OPTS%"
set "musubi_options=-nosplash -nl %language%"
if "%~1"=="" goto :workbench
if /i "%~x1"==".musubi" goto :workbench

"%jdk%\bin\java.exe" %java_options% -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -Djava.util.logging.config.file="%home%logging.properties" -Dmusubi.home="%home:~0,-1%" -jar "%launcher%" %musubi_options% -configuration "%configuration%" -application org.musubi.cli.application -data @none %*
exit /b %ERRORLEVEL%

:workbench
rem The Sirius edition remembers windows and editors that the other one does not know.
set "workspace=%user%\workspace"
if exist "%home%plugins\org.musubi.workbench.sirius_*" set "workspace=%user%\workspace-sirius"
start "Musubi" "%jdk%\bin\javaw.exe" %java_options% -Djava.util.logging.config.file="%home%logging.properties" -Dmusubi.home="%home:~0,-1%" -jar "%launcher%" %musubi_options% -configuration "%configuration%" -application org.musubi.workbench.application -data "%workspace%" %*
exit /b %ERRORLEVEL%

:try_bin
set "bin=%~1"
for %%p in ("%bin%..") do call :try "%%~fp"
exit /b 0

rem A Java new enough in this folder? Its file "release" tells.
:try
if defined jdk exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "version=0"
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "version=%%~v"
for /f "delims=.-+_" %%v in ("%version%") do set "version=%%v"
if %version% GEQ %java_needed% set "jdk=%~1"
exit /b 0

:no_java
if "%language%"=="en" (
  echo musubi: Java %java_needed% or newer is missing: please install it, or set JAVA_HOME to it. 1>&2
  exit /b 2
)
rem From here on this file is read as UTF-8.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul
echo musubi: Java %java_needed% 以降が見つかりません。インストールするか、環境変数 JAVA_HOME で場所を指定してください。 1>&2
chcp %codepage% >nul
exit /b 2
